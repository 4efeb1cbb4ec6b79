import type { Dimension, Level, Statement, Tip, TipReader } from '$lib/content/questionnaire';
import { inScope } from '$lib/scan/step-order';
import type { Answers } from './answers';

/** Advice for one dimension: tips for the lowest statements, and the statements to ask someone about. */
export type ChosenTips = {
	readonly tips: readonly { readonly tip: Tip; readonly statementId: string }[];
	readonly asks: readonly Statement[];
};

const most = 2;

/**
 * Lowest statement first; ties by importance, then content order. A tip is given once; where there is one for the
 * reader, no other.
 */
export function chooseTips(dimension: Dimension, scan: Answers, reader: TipReader | null): ChosenTips {
	const statements = inScope(dimension, scan.length);
	const rated = statements.flatMap((statement) => {
		const answer = scan.entries[statement.id]?.answer;
		return answer?.kind === 'level' ? [{ statement, level: answer.level }] : [];
	});
	rated.sort((a, b) => a.level - b.level || b.statement.importance - a.statement.importance);
	const tips: { tip: Tip; statementId: string }[] = [];
	for (const { statement, level } of rated) {
		const fitting = dimension.tips.filter(
			(tip) => fits(tip, statement.id, level) && !tips.some((given) => given.tip === tip),
		);
		const tip = fitting.find((each) => isFor(each, reader)) ?? fitting[0];
		if (tip && tips.length < most) tips.push({ tip, statementId: statement.id });
	}
	return { tips, asks: statements.filter(({ id }) => scan.entries[id]?.answer?.kind === 'unknown') };
}

/** Tips for one reader at a statement that is on this level, in content order. */
export const tipsFor = (
	{ tips }: Pick<Dimension, 'tips'>,
	statementId: string,
	level: Level,
	reader: TipReader,
): readonly Tip[] => tips.filter((tip) => fits(tip, statementId, level) && isFor(tip, reader));

const fits = ({ statements, levels }: Tip, statementId: string, level: Level): boolean =>
	statements.includes(statementId) && levels.some((each) => each === level);

/** A tip that names nobody is for everybody. */
const isFor = (tip: Tip, reader: TipReader | null): boolean =>
	reader === null || tip.for === undefined || tip.for.includes(reader);
