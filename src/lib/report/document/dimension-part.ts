import { listed } from '../words';
import type { DimensionReport, StatementReport } from '../model/report-model';
import { onlyRow } from '../wall/wall-row';
import { copy } from './copy';
import { part, type Fact, type Line, type Node, type StatementNode } from './document';
import { askLines, body, quotesOf } from './statement-lines';

/** One dimension: its score and explanation, each statement, and possible next steps. */
export function dimensionPart(dimension: DimensionReport, newPage: boolean): readonly Node[] {
	const { id, name, werknaam, explanation, tips } = dimension;
	return [
		part(name, { code: id, note: werknaam ? copy.werknaam : '', newPage }),
		{ kind: 'score', row: onlyRow(dimension), facts: factsOf(dimension), explanation },
		...dimension.statements.map((statement) => statementNode(statement, dimension.asks)),
		...(tips.length > 0
			? [
					{
						kind: 'tips',
						title: copy.tips,
						note: copy.tipsNote,
						tips: tips.map(({ text, origin, statementId }) => ({ text, detail: origin, code: statementId })),
					} as const,
				]
			: []),
	];
}

function factsOf({
	lowest,
	done,
	coverage,
	ambitionText,
	towards,
	agreement,
	change,
}: DimensionReport): readonly Fact[] {
	const { facts: names } = copy;
	return [
		{
			name: names.lowest,
			value: lowest ? `${lowest.text}, bij ${listed(lowest.statementIds)}` : copy.noLowest,
		},
		{ name: done.toLowerCase(), value: coverage },
		{ name: names.ambition, value: ambitionText ?? copy.noAmbition },
		...(towards.length > 0 ? [{ name: names.towards, value: towards.join('; ') }] : []),
		...(agreement ? [{ name: names.agreement, value: agreement }] : []),
		...(change === null ? [] : [{ name: names.change, value: change }]),
	];
}

function statementNode(statement: StatementReport, asks: DimensionReport['asks']): StatementNode {
	const { id, text, level, spread, answerText, ticks } = statement;
	return {
		kind: 'statement',
		id,
		text,
		level,
		spread,
		short: '',
		answer: [answerText, ...ticks].join('; '),
		lines: [...linesOf(statement), ...askLines(asks, id)],
		quotes: quotesOf(statement),
	};
}

function linesOf({ anchor, nextAnchor, spread, why, counts }: StatementReport): Line[] {
	return [
		...(anchor === null ? [] : [body(anchor)]),
		...(why ? [body(`${copy.why}${why}`)] : []),
		...(nextAnchor === null ? [] : [body(`${copy.next}${nextAnchor}`)]),
		...(spread
			? [spread.sentence, spread.ticks, [spread.moved, spread.talked].filter(Boolean).join(' ')]
					.filter(Boolean)
					.map(body)
			: []),
		...(counts ? [] : [{ tone: 'soft', text: copy.doesNotCount } as const]),
	];
}
