import { becameWords, notReviewed } from '../model/became-words';
import type { Report } from '../model/report-model';
import { copy, reviewText } from './copy';
import { paragraph, type Node } from './document';

/** *Wat deden we?*: what became of the actions of the earlier bijeenkomst; empty without any. */
export function reviewPart({ review }: Report): readonly Node[] {
	if (!review) return [];
	const { what: action, trekker: owner } = copy.actionColumns;
	return [
		{
			kind: 'table',
			level: 3,
			title: `${copy.review}${review.since}`,
			showsTitle: true,
			columns: [
				{ name: action, share: 0.5 },
				{ name: owner, share: 0.2 },
				{ name: copy.became, share: 0.3 },
			],
			rows: review.actions.map(({ what, trekker, became, why }) => [
				what,
				trekker || copy.noTrekker,
				why ? `${became}: ${why}` : became,
			]),
		},
	];
}

/** One line that counts the actions of last time by outcome, for a summary. */
export function reviewLine({ review }: Report): readonly Node[] {
	if (!review) return [];
	const counts = new Map<string, number>();
	for (const { became } of review.actions) counts.set(became, (counts.get(became) ?? 0) + 1);
	const words = [...Object.values(becameWords), notReviewed].flatMap((word) => {
		const count = counts.get(word);
		return count === undefined ? [] : [`${String(count)} × ${word}`];
	});
	return [paragraph('strong', reviewText(review.actions.length, review.since, words.join(', ')))];
}
