import type { DimensionReport, StatementReport, TipReport } from '../report-model';
import { listed } from '../words';
import { heading, label, paragraph, row, rule, together, type Block } from './block';
import { askText, copy } from './copy';
import { sideWidth } from './theme';
import { brickRow, levelBricks } from './wall-drawing';

/** One dimension: where it stands and why, each statement, and what could be done next. */
export function dimensionBlock(dimension: DimensionReport): readonly Block[] {
	return [
		together([rule(0), ...head(dimension)], 11, true),
		...dimension.statements.map((statement) => statementBlock(statement, dimension.asks)),
		...tipBlocks(dimension.tips),
	];
}

function head(dimension: DimensionReport): Block[] {
	const { id, name, werknaam, figure, mark, result, explanation } = dimension;
	const figureStyle = result.outcome.kind === 'score' ? 'figure' : 'strong';
	return [
		row(
			sideWidth,
			[label('headingId', id)],
			[heading(2, name, 0, name), ...(werknaam ? [label('small', copy.werknaam)] : [])],
			4,
		),
		row(
			sideWidth,
			[label(figureStyle, figure), ...(mark ? [label('small', mark)] : [])],
			[brickRow(dimension, 0), facts(dimension), paragraph('small', explanation, 3)],
			4,
		),
	];
}

function facts({ lowest, coverage, ambitionText }: DimensionReport): Block {
	const { facts: names } = copy;
	const lowestText = lowest ? `${lowest.text}, bij ${listed(lowest.statementIds)}` : copy.noLowest;
	return row(
		60,
		fact(names.lowest, lowestText),
		[row(44, fact(names.coverage, coverage), fact(names.ambition, ambitionText ?? copy.noAmbition))],
		3,
	);
}

const fact = (name: string, value: string): Block[] => [label('small', name), paragraph('body', value)];

function statementBlock(statement: StatementReport, asks: DimensionReport['asks']): Block {
	const { id, text, answer, answerText, anchor, nextAnchor, remark, counts } = statement;
	const whom = asks.find(({ statementId }) => statementId === id)?.whom;
	const bricks = answer?.kind === 'level' ? [levelBricks(answer.level, answerText, 1)] : [];
	// what someone typed with n.v.t. can be long, so it goes where there is room
	const isLong = answer?.kind === 'notApplicable';
	const main = [
		paragraph('strong', text),
		...(isLong ? [paragraph('body', answerText, 1)] : []),
		...(anchor === null ? [] : [paragraph('body', anchor, 1)]),
		...(nextAnchor === null ? [] : [paragraph('soft', `${copy.next}${nextAnchor}`, 1)]),
		...(whom === undefined ? [] : [paragraph('soft', askText(whom))]),
		...(counts ? [] : [paragraph('small', copy.doesNotCount, 1)]),
		...(remark ? remarkBlocks(remark) : []),
	];
	const side = [label('id', id), ...bricks, ...(isLong ? [] : [label('small', answerText, 1)])];
	return together([row(sideWidth, side, main)], 5.5);
}

const remarkBlocks = (remark: string): Block[] => [
	{ ...label('small', copy.remark, 2), bar: true, keepWithNext: true },
	{ ...paragraph('body', remark.replace(/\n{3,}/g, '\n\n')), bar: true },
];

function tipBlocks(tips: readonly TipReport[]): Block[] {
	const [first, ...others] = tips.map(tipRow);
	if (!first) return [];
	const top = row(sideWidth, [heading(3, copy.tips)], [paragraph('small', copy.tipsNote)]);
	return [together([top, first], 8), ...others];
}

function tipRow(tip: TipReport): Block {
	const text: Block = { ...paragraph('body', tip.text), role: { kind: 'listItem' } };
	return together(
		[row(sideWidth, [label('id', tip.statementId)], [text, label('small', tip.origin, 0.5)])],
		2.5,
	);
}
