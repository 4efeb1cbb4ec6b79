import { middleNote } from '../model/change-words';
import type { ActionReport, Report, SinceThen } from '../model/report-model';
import { listed } from '../words';
import { actionTable, trekkerColumn, ungrouped } from './action-parts';
import { copy } from './copy';
import { paragraph, part, type Node } from './document';

/** Changes in statements and actions since the earlier peilmoment; empty without one. */
export function changesPart({ since, previous }: Report, isBrief: boolean): readonly Node[] {
	if (!since) return [];
	return [part(`${copy.since}${previous}`), ...changedNodes(since, isBrief), ...actionNodes(since)];
}

function changedNodes(
	{ statements: { changed, same, withinSpread, incomparable, extent } }: SinceThen,
	isBrief: boolean,
): readonly Node[] {
	const { statement, then, now } = copy.changeColumns;
	const reasons = incomparable.map(({ reason, statements }) =>
		isBrief
			? `${reason}: ${String(statements.length)}.`
			: `${reason}: ${listed(statements.map(({ text }) => `‘${text}’`))}.`,
	);
	return [
		...(changed.length > 0
			? [
					{
						kind: 'table',
						level: 3,
						title: copy.changedTable,
						showsTitle: true,
						columns: [
							{ name: statement, share: 0.6 },
							{ name: then, share: 0.2 },
							{ name: now, share: 0.2 },
						],
						rows: changed.map(({ text, from, to }) => [text, from, to]),
					} as const,
				]
			: same.length + withinSpread.length > 0
				? [paragraph('body', copy.noneChanged)]
				: []),
		paragraph('body', [middleNote(changed), extent, ...reasons].filter(Boolean).join(' ')),
	];
}

function actionNodes({ closed, open }: SinceThen): readonly Node[] {
	const actions = [...closed, ...open];
	if (actions.length === 0) return [];
	const columns = [
		{ name: copy.actionColumns.what, share: 0.5, of: ({ what }: ActionReport) => what },
		trekkerColumn(0.22),
		{ name: copy.actionState, share: 0.28, of: stateOf },
	];
	return [actionTable({ title: copy.actionsThen, showsTitle: true }, columns, ungrouped(actions))];
}

const stateOf = ({ closed, due }: ActionReport): string =>
	closed || (due ? `${copy.openUntil}${due}` : copy.open);
