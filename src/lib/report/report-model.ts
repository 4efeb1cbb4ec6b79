import type { Dimension, Questionnaire, Statement, Tip } from '$lib/content/questionnaire';
import type { Answer, Scan } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import { chooseTips } from '$lib/scoring/choose-tips';
import { pointsToBring, strongPoints, type Headline } from '$lib/scoring/headlines';
import { positionSentence } from '$lib/scoring/position';
import type { DimensionResult, Tally } from '$lib/scoring/score-dimension';
import { scoreScan } from '$lib/scoring/score-scan';
import { explainFigure } from './explain-figure';
import { methodOf } from './method';
import { wallRow, type WallRow } from './wall-row';
import {
	ambitionText,
	answerText,
	coverageText,
	dateText,
	lengthText,
	levelText,
	roleText,
	originText,
	type SourceName,
} from './words';

export type HeadlineReport = {
	readonly dimensionId: string;
	readonly dimension: string;
	readonly statementId: string;
	readonly statement: string;
	readonly answer: string;
};

export type TipReport = {
	readonly text: string;
	readonly statementId: string;
	readonly sources: readonly SourceName[];
	/** Where the tip comes from and how sure that is, as one sentence. */
	readonly origin: string;
};

export type StatementReport = {
	readonly id: string;
	readonly text: string;
	readonly answer: Answer | null;
	readonly answerText: string;
	/** What is true now, in the anchor's words; null without a level. */
	readonly anchor: string | null;
	readonly nextAnchor: string | null;
	readonly remark: string;
	/** False for an answer that a short scan keeps but does not count. */
	readonly counts: boolean;
};

export type DimensionReport = WallRow & {
	readonly name: string;
	readonly werknaam: boolean;
	readonly coverage: string;
	/** "1 (verkennen)", and the statements that are on it. */
	readonly lowest: { readonly text: string; readonly statementIds: readonly string[] } | null;
	readonly ambitionText: string | null;
	/** How the figure came about, with this scan's own numbers. */
	readonly explanation: string;
	readonly statements: readonly StatementReport[];
	readonly tips: readonly TipReport[];
	readonly asks: readonly {
		readonly statementId: string;
		readonly statement: string;
		readonly whom: string;
	}[];
};

/** Everything that screen and paper show about one scan; made in one place so that no two figures can differ. */
export type Report = {
	readonly title: string;
	readonly region: string;
	readonly scanName: string;
	/** Role, length and date of the last change. */
	readonly about: readonly string[];
	readonly isShort: boolean;
	readonly purpose: string;
	readonly position: string;
	readonly strong: readonly HeadlineReport[];
	readonly toBring: readonly HeadlineReport[];
	readonly counts: Tally;
	readonly dimensions: readonly DimensionReport[];
	readonly context: {
		readonly title: string;
		readonly answers: readonly { readonly question: string; readonly chosen: readonly string[] }[];
	};
	readonly levels: Questionnaire['levels'];
	readonly method: {
		readonly paragraphs: readonly string[];
		readonly werknamen: string;
		readonly questionnaire: string;
		readonly scoringVersion: number;
		readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
	};
};

export function buildReport(questionnaire: Questionnaire, scan: Scan): Report {
	const results = scoreScan(questionnaire, scan);
	const dimensions = questionnaire.dimensions.map((dimension, index) => {
		const result = results[index];
		if (!result) throw new Error('One result for each dimension');
		return reportDimension(questionnaire, dimension, scan, result);
	});
	const headline = (item: Headline): HeadlineReport => reportHeadline(questionnaire, scan, item);
	return {
		title: `Bouwstenenscan ${scan.region.name}: uitkomst en acties`,
		region: scan.region.name,
		scanName: scan.name,
		about: [roleText(scan, questionnaire), lengthText(scan), dateText(scan.changedAt)].filter(
			(text) => text !== null,
		),
		isShort: scan.length === 'short',
		purpose: questionnaire.purpose,
		position: positionSentence(questionnaire.positions, results),
		strong: strongPoints(questionnaire, scan).map(headline),
		toBring: pointsToBring(questionnaire, scan).map(headline),
		counts: sumOf(results.map(({ tally }) => tally)),
		dimensions,
		context: { title: questionnaire.context.title, answers: contextAnswers(questionnaire, scan) },
		levels: questionnaire.levels,
		method: methodOf(questionnaire, scan, dimensions),
	};
}

function reportDimension(
	questionnaire: Questionnaire,
	dimension: Dimension,
	scan: Scan,
	result: DimensionResult,
): DimensionReport {
	const { outcome, tally } = result;
	const { tips, asks } = chooseTips(dimension, scan);
	const row = wallRow(questionnaire, dimension, scan, result);
	return {
		...row,
		name: dimension.name,
		werknaam: dimension.werknaam,
		coverage: coverageText(tally),
		lowest:
			outcome.kind === 'score'
				? { text: levelText(outcome.lowest, questionnaire.levels), statementIds: outcome.lowestStatements }
				: null,
		ambitionText: row.ambition && ambitionText(row.ambition),
		explanation: explainFigure(dimension, scan, result),
		statements: reportStatements(questionnaire, dimension, scan),
		tips: tips.map(({ tip, statementId }) => reportTip(questionnaire, tip, statementId)),
		asks: asks.map(({ id, text, askWhom }) => ({ statementId: id, statement: text, whom: askWhom })),
	};
}

function reportTip(
	{ sources: all }: Questionnaire,
	{ text, zekerheid, bron }: Tip,
	statementId: string,
): TipReport {
	const sources = bron.flatMap((id) => {
		const source = all[id];
		return source ? [{ id, title: source.title, zekerheid: source.zekerheid }] : [];
	});
	return { text, statementId, sources, origin: originText(zekerheid, sources) };
}

function reportStatements(questionnaire: Questionnaire, dimension: Dimension, scan: Scan): StatementReport[] {
	const counted = new Set(inScope(dimension, scan.length).map(({ id }) => id));
	return dimension.statements
		.filter(({ id }) => counted.has(id) || scan.entries[id] !== undefined)
		.map((statement) => reportStatement(questionnaire, statement, scan, counted.has(statement.id)));
}

function reportStatement(
	{ levels }: Questionnaire,
	statement: Statement,
	scan: Scan,
	counts: boolean,
): StatementReport {
	const entry = scan.entries[statement.id];
	const answer = entry?.answer ?? null;
	const level = answer?.kind === 'level' ? answer.level : undefined;
	return {
		id: statement.id,
		text: statement.text,
		answer,
		answerText: answerText(answer, levels),
		anchor: level === undefined ? null : statement.anchors[level],
		nextAnchor: level === undefined ? null : (statement.anchors[level + 1] ?? null),
		remark: entry?.remark.trim() ?? '',
		counts,
	};
}

function reportHeadline(questionnaire: Questionnaire, scan: Scan, item: Headline): HeadlineReport {
	const dimension = questionnaire.dimensions.find(({ id }) => id === item.dimensionId);
	const statement = dimension?.statements.find(({ id }) => id === item.statementId);
	if (!dimension || !statement) throw new Error(`No statement ${item.statementId}`);
	return {
		dimensionId: dimension.id,
		dimension: dimension.shortName,
		statementId: statement.id,
		statement: statement.text,
		answer: answerText(scan.entries[statement.id]?.answer ?? null, questionnaire.levels),
	};
}

function contextAnswers({ context }: Questionnaire, scan: Scan): Report['context']['answers'] {
	return context.questions.flatMap(({ id, text, options = [] }) => {
		const answer = scan.context[id];
		if (answer === undefined) return [];
		const label = (chosen: string): string => options.find((option) => option.id === chosen)?.label ?? chosen;
		return [{ question: text, chosen: (typeof answer === 'string' ? [answer] : answer).map(label) }];
	});
}

function sumOf(tallies: readonly Tally[]): Tally {
	const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
	return {
		inScope: sum('inScope'),
		rated: sum('rated'),
		unknown: sum('unknown'),
		skipped: sum('skipped'),
		notApplicable: sum('notApplicable'),
		empty: sum('empty'),
		applicable: sum('applicable'),
	};
}
