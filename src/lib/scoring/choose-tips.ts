import type { Dimension, Statement, Tip, TipReader } from '$lib/content/questionnaire';
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
			(tip) =>
				tip.statements.includes(statement.id) &&
				tip.levels.some((fitting) => fitting === level) &&
				!tips.some((given) => given.tip === tip),
		);
		const tip = fitting.find((each) => isFor(each, reader)) ?? fitting[0];
		if (tip && tips.length < most) tips.push({ tip, statementId: statement.id });
	}
	return { tips, asks: statements.filter(({ id }) => scan.entries[id]?.answer?.kind === 'unknown') };
}

/** A tip that names nobody is for everybody. */
const isFor = (tip: Tip, reader: TipReader | null): boolean =>
	reader === null || tip.for === undefined || tip.for.includes(reader);
