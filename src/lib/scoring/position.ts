import { capitalised } from '$lib/content/capitalised';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { DimensionResult } from './score-dimension';

/** Sentence that sums up the whole profile: the first row of the content's table that fits. Never a total. */
export function positionSentence(
	positions: Questionnaire['positions'],
	results: readonly DimensionResult[],
): string {
	const means = results.flatMap(({ outcome }) => (outcome.kind === 'score' ? [outcome.mean] : []));
	const strong = means.filter((mean) => mean >= 3).length;
	const early = means.filter((mean) => mean < 1.5).length;
	const withoutNumber = results.length - means.length;
	const row = positions.find(
		(position) =>
			strong >= (position.strongAtLeast ?? 0) &&
			early >= (position.earlyAtLeast ?? 0) &&
			withoutNumber >= (position.withoutNumberAtLeast ?? 0),
	);
	if (!row) throw new Error('The last position sentence has no conditions');
	return capitalised(
		row.text.replaceAll('{strong}', countWord(strong)).replaceAll('{early}', countWord(early)),
	);
}

const countWords = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

const countWord = (count: number): string => countWords[count] ?? String(count);
