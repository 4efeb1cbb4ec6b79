import type { Dimension, Questionnaire, Statement, Tip } from '$lib/content/questionnaire';
import type { Answer, Scan } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import type { Answers } from '$lib/scoring/answers';
import { chooseTips } from '$lib/scoring/choose-tips';
import { positionSentence } from '$lib/scoring/position';
import type { DimensionResult, Tally } from '$lib/scoring/score-dimension';
import { methodOf } from './method';
import type {
	AskReport,
	DimensionReport,
	HeadlineReport,
	Report,
	StatementReport,
	TipReport,
} from './report-model';
import { wallRow } from '../wall/wall-row';
import { ambitionText, coverageText, originText } from '../words';

/** What a scan and a session have in common for a report: an answer per statement, and what follows from those. */
export type Answered = {
	readonly questionnaire: Questionnaire;
	/** The answers that count: one person's, or what a group decided. */
	readonly answers: Answers;
	readonly results: readonly DimensionResult[];
	readonly ambitions: Scan['ambitions'];
	readonly context: Scan['context'];
	readonly hash: string;
};

/** What scan and session say each in their own way about one dimension. */
export type DimensionWords = Pick<
	DimensionReport,
	'figure' | 'done' | 'explanation' | 'statements' | 'asks' | 'agreement' | 'change' | 'previous' | 'means'
>;

export type Assembled = Pick<
	Report,
	| 'isShort'
	| 'purpose'
	| 'position'
	| 'counts'
	| 'dimensions'
	| 'context'
	| 'conversation'
	| 'levels'
	| 'method'
>;

/** The parts of a report that follow from the answers in one way, whoever gave them. */
export function assembleReport(
	answered: Answered,
	wordsOf: (dimension: Dimension, result: DimensionResult) => DimensionWords,
	rules: (dimensions: readonly DimensionReport[]) => readonly string[],
): Assembled {
	const { questionnaire, answers, results } = answered;
	const dimensions = questionnaire.dimensions.map((dimension, index) => {
		const result = results[index];
		if (!result) throw new Error('One result for each dimension');
		// a session's result knows more than a report may tell
		const { dimensionId, tally, outcome } = result;
		return reportDimension(answered, dimension, { dimensionId, tally, outcome }, wordsOf(dimension, result));
	});
	return {
		isShort: answers.length === 'short',
		purpose: questionnaire.purpose,
		position: positionSentence(questionnaire.positions, results),
		counts: sumOf(results.map(({ tally }) => tally)),
		dimensions,
		context: { title: questionnaire.context.title, answers: contextAnswers(answered) },
		conversation: questionnaire.conversation ?? null,
		levels: questionnaire.levels,
		method: methodOf(questionnaire, answered.hash, dimensions, rules(dimensions)),
	};
}

function reportDimension(
	{ questionnaire, answers, ambitions }: Answered,
	dimension: Dimension,
	result: DimensionResult,
	words: DimensionWords,
): DimensionReport {
	const { outcome, tally } = result;
	const { levels } = questionnaire;
	const row = wallRow(levels, dimension, result, {
		ambition: ambitions[dimension.id] ?? null,
		previous: words.previous,
		means: words.means,
		figure: words.figure,
		done: words.done,
	});
	return {
		...row,
		...words,
		name: dimension.name,
		werknaam: dimension.werknaam,
		coverage: coverageText(tally),
		lowest:
			outcome.kind === 'score'
				? { text: row.lowestText ?? '', statementIds: outcome.lowestStatements }
				: null,
		ambitionText: row.ambition && ambitionText(row.ambition),
		tips: chooseTips(dimension, answers).tips.map(({ tip, statementId }) =>
			reportTip(questionnaire, tip, statementId),
		),
	};
}

function reportTip(
	{ sources: all }: Questionnaire,
	{ id, text, zekerheid, bron }: Tip,
	statementId: string,
): TipReport {
	const sources = bron.flatMap((id) => {
		const source = all[id];
		return source ? [{ id, title: source.title, zekerheid: source.zekerheid }] : [];
	});
	return { id, text, statementId, sources, origin: originText(zekerheid, sources) };
}

/** What the level of a statement means in the anchor's words; nothing without a level. */
export function reportLevel(
	statement: Statement,
	answer: Answer | null,
): Pick<StatementReport, 'id' | 'text' | 'level' | 'anchor' | 'nextAnchor'> {
	const level = answer?.kind === 'level' ? answer.level : null;
	return {
		id: statement.id,
		text: statement.text,
		level,
		anchor: level === null ? null : statement.anchors[level],
		nextAnchor: level === null ? null : (statement.anchors[level + 1] ?? null),
	};
}

/** The statements of the scope, and what was answered outside it. */
export function reportedStatements(
	dimension: Dimension,
	{ length, entries }: Answered['answers'],
): readonly { readonly statement: Statement; readonly counts: boolean }[] {
	const counted = new Set(inScope(dimension, length).map(({ id }) => id));
	return dimension.statements
		.filter(({ id }) => counted.has(id) || entries[id] !== undefined)
		.map((statement) => ({ statement, counts: counted.has(statement.id) }));
}

export function reportHeadline(
	questionnaire: Questionnaire,
	{ dimensionId, statementId }: { readonly dimensionId: string; readonly statementId: string },
	answer: string,
): HeadlineReport {
	const dimension = questionnaire.dimensions.find(({ id }) => id === dimensionId);
	const statement = dimension?.statements.find(({ id }) => id === statementId);
	if (!dimension || !statement) throw new Error(`No statement ${statementId}`);
	return {
		dimensionId,
		dimension: dimension.shortName,
		statementId,
		statement: statement.text,
		answer,
	};
}

export const reportAsk = ({ id, text, askWhom }: Statement): AskReport => ({
	statementId: id,
	statement: text,
	whom: askWhom,
});

function contextAnswers({ questionnaire, context }: Answered): Report['context']['answers'] {
	return questionnaire.context.questions.flatMap(({ id, text, options = [] }) => {
		const answer = context[id];
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
