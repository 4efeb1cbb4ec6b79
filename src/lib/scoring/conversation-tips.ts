import type { Dimension, Level, Questionnaire, Statement, Tip, TipReader } from '$lib/content/questionnaire';
import { inScope } from '$lib/scan/step-order';
import type { Answers } from './answers';
import { tipsFor } from './choose-tips';

/** Side of the table that can carry out a tip. */
export type TipSide = 'regio' | 'insurer' | 'both';

export type ConversationTip = { readonly tip: Tip; readonly statementId: string; readonly side: TipSide };

type Rated = { readonly dimension: Dimension; readonly statement: Statement; readonly level: Level };

/** Readers of each side, the one who sits at the table first. */
const readersOf = { regio: ['bestuur', 'huisarts'], insurer: ['zorginkoper'] } as const;

/**
 * A tip for each side of the conversation with the insurer, or one for both, at its lowest statement that has one; ties
 * by importance, then the order of the conversation. Leaves out tips that name nobody: they were not written for this
 * table.
 */
export function conversationTips(
	{ conversation, dimensions }: Pick<Questionnaire, 'conversation' | 'dimensions'>,
	scan: Answers,
): readonly ConversationTip[] {
	const ids = new Set(conversation?.parts.flatMap(({ statements }) => statements));
	const rated = [...ids].flatMap((id) => ratedIn(dimensions, scan, id));
	rated.sort((a, b) => a.level - b.level || b.statement.importance - a.statement.importance);
	const chosen: ConversationTip[] = [];
	for (const one of rated) {
		for (const side of ['regio', 'insurer'] as const) {
			const tip = readersOf[side].flatMap((reader) => namedTips(one, reader))[0];
			const isServed = chosen.some((each) => each.side === side || each.side === 'both');
			if (tip && !isServed) chosen.push({ tip, statementId: one.statement.id, side: sideOf(tip) });
		}
	}
	return chosen;
}

const namedTips = ({ dimension, statement, level }: Rated, reader: TipReader): readonly Tip[] =>
	tipsFor(dimension, statement.id, level, reader).filter((tip) => tip.for !== undefined);

function ratedIn(dimensions: readonly Dimension[], scan: Answers, id: string): readonly Rated[] {
	const answer = scan.entries[id]?.answer;
	if (answer?.kind !== 'level') return [];
	return dimensions.flatMap((dimension) =>
		inScope(dimension, scan.length)
			.filter((statement) => statement.id === id)
			.map((statement) => ({ dimension, statement, level: answer.level })),
	);
}

function sideOf({ for: readers = [] }: Tip): TipSide {
	if (!readers.includes('zorginkoper')) return 'regio';
	return readers.includes('bestuur') || readers.includes('huisarts') ? 'both' : 'insurer';
}
