import { askWhomFor } from '$lib/content/ask-whom';
import type { Questionnaire, Statement, Tip } from '$lib/content/questionnaire';
import type { RoleGroup } from '$lib/content/role-groups';
import type { Tally } from '$lib/scoring/score-dimension';
import { changeCountsText, sortChanges } from './change-words';
import { evidenceText } from './written/evidence-text';
import { gapsOf } from './gaps';
import { methodOf } from './method';
import { reportAction } from './report-action';
import type { DimensionFacts, HeadlineFacts, ReportFacts, StatementFacts } from './report-facts';
import type {
	AskReport,
	DimensionReport,
	HeadlineReport,
	Report,
	SinceThen,
	StatementReport,
	TipReport,
} from './report-model';
import type { Parked } from '$lib/session/session';
import { wallRow } from '../wall/wall-row';
import { ambitionText } from '../wall/ambition-text';
import { coverageText, dayText, originText } from '../words';

export function assembleReport(facts: ReportFacts): Report {
	const { about, region, name, whose, details, position, people, previous, questionnaire } = facts;
	const headlines = (items: readonly HeadlineFacts[]): readonly HeadlineReport[] =>
		items.map((item) => reportHeadline(questionnaire, item));
	const dimensions = facts.dimensions.map((dimension) => reportDimension(facts, dimension));
	return {
		about,
		mark: facts.mark,
		title: `Bouwstenenscan ${region}: uitkomst en acties`,
		region,
		name,
		whose,
		details,
		meant: facts.meant,
		isShort: facts.length === 'short',
		purpose: questionnaire.purpose,
		position,
		...titleAndAdvice(position),
		strong: headlines(facts.strong),
		toBring: headlines(facts.toBring),
		unknown: headlines(facts.unknown),
		counts: sumOf(facts.dimensions.map(({ result }) => result.tally)),
		evidence: evidenceText(facts),
		gaps: gapsOf(dimensions),
		dimensions,
		actions: facts.actions.map(reportAction),
		review: facts.review,
		parked: facts.parked.map((each) => parkedReport(questionnaire, each)),
		nextDate: facts.nextDate ? dayText(facts.nextDate) : '',
		people,
		previous,
		since: reportSince(facts),
		context: { title: questionnaire.context.title, answers: contextAnswers(facts) },
		conversation: questionnaire.conversation ?? null,
		conversationTips: facts.conversationTips.map(({ tip: { text }, ...rest }) => ({ text, ...rest })),
		levels: questionnaire.levels,
		method: methodOf(facts, dimensions),
	};
}

/** The first sentence without its full stop, and the others. */
function titleAndAdvice(position: string): Pick<Report, 'positionTitle' | 'advice'> {
	const end = position.search(/[.!?](\s|$)/u);
	if (end < 0) return { positionTitle: position, advice: '' };
	const mark = position.charAt(end);
	return {
		positionTitle: position.slice(0, end) + (mark === '.' ? '' : mark),
		advice: position.slice(end + 1).trim(),
	};
}

function parkedReport(
	{ dimensions }: Questionnaire,
	{ statementId, text, leftOut }: Parked,
): Report['parked'][number] {
	const statement = dimensions.flatMap(({ statements }) => statements).find(({ id }) => id === statementId);
	return {
		statementId,
		leftOut: leftOut ?? null,
		text: [statement?.text ?? '', text].filter(Boolean).join(' '),
	};
}

function reportDimension(
	{ questionnaire, reader, actions }: ReportFacts,
	facts: DimensionFacts,
): DimensionReport {
	const { dimension, done, explanation, agreement, change } = facts;
	const { tally, outcome } = facts.result;
	const row = wallRow(questionnaire.levels, dimension, facts);
	return {
		...row,
		name: dimension.name,
		werknaam: dimension.werknaam,
		done,
		coverage: coverageText(tally),
		lowest:
			outcome.kind === 'score'
				? { text: row.lowestText ?? '', statementIds: outcome.lowestStatements }
				: null,
		ambitionText: row.ambition && ambitionText(row.ambition),
		towards: row.ambition ? towardsOf(dimension.id, actions) : [],
		change: change && changeCountsText(change.counts),
		agreement,
		explanation,
		statements: facts.statements.map(reportStatement),
		tips: facts.tips.map(({ tip, statementId }) => reportTip(questionnaire, tip, statementId)),
		asks: facts.asks.map((statement) => reportAsk(statement, reader)),
	};
}

const towardsOf = (dimensionId: string, actions: ReportFacts['actions']): readonly string[] =>
	actions
		.filter((action) => action.dimensionId === dimensionId && action.closedAt === null)
		.map(({ what }) => what);

/** The anchors say what a level means; both are null without a level. */
function reportStatement({ statement, answer, ...facts }: StatementFacts): StatementReport {
	const { id, text, anchors } = statement;
	const level = answer?.kind === 'level' ? answer.level : null;
	return {
		...facts,
		id,
		text,
		level,
		anchor: level === null ? null : anchors[level],
		nextAnchor: level === null ? null : (anchors[level + 1] ?? null),
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

const reportAsk = (statement: Statement, reader: RoleGroup): AskReport => ({
	statementId: statement.id,
	statement: statement.text,
	whom: askWhomFor(statement, reader),
});

function reportHeadline(
	{ dimensions }: Questionnaire,
	{ dimensionId, statementId, answer }: HeadlineFacts,
): HeadlineReport {
	const dimension = dimensions.find(({ id }) => id === dimensionId);
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

function reportSince({ questionnaire, dimensions, since }: ReportFacts): SinceThen | null {
	if (!since) return null;
	return {
		statements: sortChanges(
			questionnaire,
			dimensions.flatMap(({ change }) => change ?? []),
		),
		closed: since.closed.map(reportAction),
		open: since.open.map(reportAction),
	};
}

function contextAnswers({ questionnaire, context }: ReportFacts): Report['context']['answers'] {
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
