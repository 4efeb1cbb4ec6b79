import { capitalised } from '$lib/content/capitalised';
import { answerKinds } from '$lib/scan/answer-kinds';
import { formatMean } from '$lib/scoring/format-mean';
import type { DimensionReport, StatementReport } from '../model/report-model';
import { legendTexts } from '../wall/legend-texts';
import { onlyRow } from '../wall/wall-row';
import { copy, levelShort } from './copy';
import { part, type Line, type Node, type Quote, type StatementNode } from './document';
import { askLines, body, quotesOf } from './statement-lines';

/** One dimension in half a page: each statement with its level, and the next step where there is work to do. */
export function briefTheme(dimension: DimensionReport, newPage: boolean): readonly Node[] {
	const { id, shortName } = dimension;
	return [
		part(shortName, { code: id, newPage }),
		{ kind: 'score', row: onlyRow(dimension), facts: [], explanation: scoreText(dimension) },
		...dimension.statements.map((statement) => briefStatement(statement, dimension)),
	];
}

/** "Laagste niveau: 1 (verkennen). Ambitie: 3 in 2028. Besloten: 2 van 3 met een niveau." */
function scoreText({
	lowest,
	done,
	coverage,
	ambitionText,
	towards,
	agreement,
	change,
	previous,
}: DimensionReport): string {
	const { themeColumns: names } = copy;
	return [
		[names.level, lowest?.text],
		[names.ambition, ambitionText],
		[names.towards, towards.join('; ')],
		[done, coverage],
		[names.agreement, agreement],
		[names.change, change],
		[capitalised(legendTexts.previous), previous === null ? null : formatMean(previous)],
	]
		.filter(([, value]) => value)
		.map(([name, value]) => `${name ?? ''}: ${value ?? ''}.`)
		.join(' ');
}

/** Statement with its level beside its id, and both anchors only where there is work to do. */
export function briefStatement(
	statement: StatementReport,
	{ ambition, asks }: Pick<DimensionReport, 'ambition' | 'asks'>,
): StatementNode {
	const { id, text, level, spread, answerText, ticks } = statement;
	const short = level === null ? (answerText === unknown ? unknown : '') : levelShort(level);
	return {
		kind: 'statement',
		id,
		text,
		level,
		spread,
		short,
		answer: [...(short ? [] : [answerText]), ...ticks].join('; '),
		lines: [
			...(needsWork(level, ambition) ? stepLines(statement) : []),
			...groupLines(statement),
			...askLines(asks, id),
			...(statement.counts ? [] : [{ tone: 'soft', text: copy.doesNotCount } as const]),
		],
		quotes: spread ? quotesOf(statement) : writtenIn(statement),
	};
}

const unknown = answerKinds.unknown.label;

/** At level 0 or 1, or under the ambition of its dimension. */
const needsWork = (level: StatementReport['level'], ambition: DimensionReport['ambition']): boolean =>
	level !== null && (level <= 1 || level < (ambition?.level ?? 0));

const stepLines = ({ anchor, nextAnchor }: StatementReport): Line[] => [
	...(anchor === null ? [] : [body(`${copy.here}${anchor}`)]),
	...(nextAnchor === null ? [] : [body(`${copy.nextStep}${nextAnchor}`)]),
];

/** Texts of one person beside the answer, without a title. */
function writtenIn({ evidence, remarks }: StatementReport): Quote[] {
	const texts = [
		...evidence.map((text) => `${copy.evidence}: ${text}`),
		...remarks.map((text) => `${copy.remark}: ${text}`),
	];
	return texts.length > 0 ? [{ title: '', texts }] : [];
}

const groupLines = ({ why, spread }: StatementReport): Line[] => [
	...(why ? [body(`${copy.why}${why}`)] : []),
	...(spread ? [body(spread.sentence)] : []),
];
