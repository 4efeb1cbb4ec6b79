import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Dimension, Questionnaire, Statement } from '$lib/content/questionnaire';
import { inScope } from '$lib/scan/step-order';
import { agendaOf, type AgendaItem } from '$lib/scoring/agenda';
import {
	ownMeans,
	scoreSession,
	scoreSessionDimension,
	sharedAnswers,
	type SessionResult,
} from '$lib/scoring/score-session';
import { pointsToDiscuss, sharedStrongPoints } from '$lib/scoring/session-headlines';
import { scoreSpread, type SpreadFlag, type SpreadWord } from '$lib/scoring/spread';
import { shownAnswers, type RoleGroup } from '$lib/session/round-answers';
import type { Decision, Session } from '$lib/session/session';
import { actionsSince } from './actions-since';
import {
	assembleReport,
	reportAsk,
	reportHeadline,
	reportLevel,
	type DimensionWords,
} from './assemble-report';
import { sortChanges } from './change-words';
import { sinceEarlier, type Earlier, type SinceEarlier } from './earlier';
import { explainShared } from './explain-figure';
import { methodOfSession } from './method';
import { reportAction } from './report-action';
import type { HeadlineReport, Report, StatementReport } from './report-model';
import { reportSpread, spreadWords } from './spread-words';
import { noneBefore, wallRow, type WallRow } from './wall-row';
import { answerText, dayText, figureOf, lengthText, listed } from './words';

/** The report of a bijeenkomst: what the group decided, and how far people saw it the same way. */
export function buildSessionReport(
	questionnaire: Questionnaire,
	session: Session,
	earlier: Earlier | null = null,
): Report {
	const results = scoreSession(questionnaire, session);
	const answers = sharedAnswers(session);
	const toBring = pointsToDiscuss(questionnaire, session);
	const since = sinceEarlier(session.revealedAt === null ? null : earlier, {
		subject: { kind: 'session', session },
		outline: questionnaire,
	});
	const peopleText =
		session.participants.length === 1 ? '1 deelnemer' : `${String(session.participants.length)} deelnemers`;
	return {
		about: 'session',
		title: `Bouwstenenscan ${session.region.name}: uitkomst en acties`,
		region: session.region.name,
		name: '',
		details: [`bijeenkomst op ${dayText(session.date)}`, peopleText, lengthText(session)],
		strong: sharedStrongPoints(questionnaire, session).map((item) =>
			reportHeadline(
				questionnaire,
				item,
				answerText(answers.entries[item.statementId]?.answer ?? null, questionnaire.levels),
			),
		),
		toBring: toBring.map((item) => reportHeadline(questionnaire, item, spreadWords[item.place])),
		unknown: mostUnknown(questionnaire, session, toBring),
		actions: session.actions.map(reportAction),
		nextDate: session.nextDate ? dayText(session.nextDate) : '',
		people: peopleOf(questionnaire, session),
		previous: since.name,
		since: sinceThen(questionnaire, session, earlier, since),
		...assembleReport(
			{
				questionnaire,
				answers,
				results,
				ambitions: session.ambitions,
				context: session.context,
				hash: session.questionnaire.hash,
			},
			(dimension) => wordsOf(questionnaire, session, dimension, results, since),
			(dimensions) => methodOfSession(session.length, dimensions),
		),
		...(isMostlyOpen(results) ? { position: mostlyOpen } : {}),
	};
}

/** Of some themes there is a number, of most not yet: in a group that is for want of decisions, not of knowledge. */
function isMostlyOpen(results: readonly SessionResult[]): boolean {
	const open = results.filter(({ outcome }) => outcome.kind === 'too-few').length;
	return open > results.length / 2 && open < results.length;
}

const mostlyOpen =
	'Over de meeste thema’s is nog te weinig besloten voor een beeld. Kies samen waarover jullie de volgende keer verder praten.';

function sinceThen(
	questionnaire: Questionnaire,
	session: Session,
	earlier: Earlier | null,
	{ changes }: SinceEarlier,
): Report['since'] {
	const before = earlier?.milestone.subject;
	if (!changes || before?.kind !== 'session') return null;
	const { closed, open } = actionsSince(before.session, session, null, earlier?.current ?? []);
	return {
		statements: sortChanges(questionnaire, changes),
		closed: closed.map(reportAction),
		open: open.map(reportAction),
	};
}

const meansIn = (dimension: DimensionOutline, session: Session): readonly number[] =>
	session.revealedAt === null ? [] : ownMeans(dimension, session);

/** The wall alone, without the words of the report, which take much longer to count. */
export function sessionWall(
	{ levels, dimensions }: Outline,
	session: Session,
	meanBefore = noneBefore,
): readonly WallRow[] {
	return dimensions.map((dimension) => {
		const { dimensionId, tally, outcome, notDiscussed } = scoreSessionDimension(dimension, session);
		return wallRow(
			levels,
			dimension,
			{ dimensionId, tally, outcome },
			{
				ambition: session.ambitions[dimension.id] ?? null,
				previous: meanBefore(dimension.id),
				means: meansIn(dimension, session),
				figure: sharedFigure({ outcome, notDiscussed, tally }),
				done: 'Besloten',
			},
		);
	});
}

function wordsOf(
	{ levels }: Questionnaire,
	session: Session,
	dimension: Dimension,
	results: readonly SessionResult[],
	since: SinceEarlier,
): DimensionWords {
	const result = results.find(({ dimensionId }) => dimensionId === dimension.id);
	if (!result) throw new Error('One result for each dimension');
	const statements = inScope(dimension, session.length);
	return {
		figure: sharedFigure(result),
		done: 'Besloten',
		explanation: explainShared(dimension, session, result),
		statements: statements.map((statement) => reportStatement(levels, statement, session)),
		asks: statements.filter(({ id }) => isUnknown(session, id)).map(reportAsk),
		agreement: agreementText(statements, session),
		change: since.change(dimension.id),
		previous: since.mean(dimension.id),
		means: meansIn(dimension, session),
	};
}

/** What a group has not talked about is not something that it filled in too little. */
function sharedFigure({
	outcome,
	notDiscussed,
	tally,
}: Pick<SessionResult, 'outcome' | 'notDiscussed' | 'tally'>): string {
	if (notDiscussed === tally.inScope) return 'nog niet besproken';
	return outcome.kind === 'too-few' ? 'te weinig besluiten' : figureOf(outcome);
}

function reportStatement(
	levels: Questionnaire['levels'],
	statement: Statement,
	session: Session,
): StatementReport {
	const decision = session.decisions[statement.id];
	const answer = sharedAnswers(session).entries[statement.id]?.answer ?? null;
	return {
		...reportLevel(statement, answer),
		answerText: decisionText(decision, levels),
		remarks: remarksOn(statement.id, session),
		counts: true,
		spread: reportSpread(statement, session),
		why: decision?.why.trim() ?? '',
		dissent: (decision?.dissent ?? []).map(({ text, name }) => (name ? `${name}: ${text}` : text)),
	};
}

function decisionText(decision: Decision | undefined, levels: Questionnaire['levels']): string {
	if (!decision) return 'niet besproken';
	const { outcome } = decision;
	if (outcome.kind === 'undecided') return 'nog geen gedeeld beeld';
	return outcome.kind === 'level' ? `samen op ${answerText(outcome, levels)}` : answerText(outcome, levels);
}

/** In the order of the alphabet, so that it doesn't tell who wrote what. */
export function remarksOn(
	statementId: string,
	{ participants, revealedAt }: Pick<Session, 'participants' | 'revealedAt'>,
): readonly string[] {
	if (revealedAt === null) return [];
	return participants
		.flatMap(({ alone, after }) => [alone[statementId]?.remark, after[statementId]?.remark])
		.flatMap((remark) => (remark?.trim() ? [remark.trim()] : []))
		.sort((a, b) => a.localeCompare(b, 'nl'));
}

const isUnknown = (session: Session, statementId: string): boolean =>
	session.revealedAt !== null && scoreSpread(shownAnswers(session, statementId)).flags.includes('unknown');

const mostShown = 3;

/** What the largest share of people doesn't know, and does not stand under *om te bespreken* already. */
function mostUnknown(
	questionnaire: Questionnaire,
	session: Session,
	toBring: readonly AgendaItem[],
): HeadlineReport[] {
	if (session.revealedAt === null) return [];
	const named = new Set(toBring.map(({ statementId }) => statementId));
	return agendaOf(questionnaire, session)
		.filter(({ result, statementId }) => result.flags.includes('unknown') && !named.has(statementId))
		.map((item) => ({ ...item, unknown: shownAnswers(session, item.statementId).unknown }))
		.sort((a, b) => b.unknown / b.result.people - a.unknown / a.result.people)
		.slice(0, mostShown)
		.map((item) =>
			reportHeadline(
				questionnaire,
				item,
				`${String(item.unknown)} van ${String(item.result.people)} ${item.unknown === 1 ? 'weet' : 'weten'} dit niet`,
			),
		);
}

const wordOrder: readonly (SpreadWord | SpreadFlag)[] = [
	'unanimous',
	'agree',
	'some-differ',
	'divergent',
	'two-views',
	'unknown',
	'not-applicable-split',
	'too-few',
	'not-applicable',
];

/** "3 eens, 1 twee beelden"; what nobody reached has no word. */
function agreementText(statements: readonly Statement[], session: Session): string {
	if (session.revealedAt === null) return '';
	const words = statements
		.map(({ id }) => scoreSpread(shownAnswers(session, id)))
		.flatMap(({ people, word, flags }) => (people > 0 ? [flags[0] ?? word] : []));
	const counts = wordOrder.map((word) => [word, words.filter((each) => each === word).length] as const);
	return listed(
		counts.filter(([, count]) => count > 0).map(([word, count]) => `${String(count)} ${spreadWords[word]}`),
	);
}

const groupNames: Readonly<Record<RoleGroup, string>> = {
	huisartsen: 'Huisartsen',
	organisatie: 'Organisatie',
	verzekeraar: 'Verzekeraar',
	partners: 'Partners',
};

function peopleOf({ roles }: Questionnaire, { participants }: Session): Report['people'] {
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	const count = (group: RoleGroup | undefined): number =>
		participants.filter(({ role }) => groupOf.get(role) === group).length;
	const groups = [...new Set(roles.map(({ group }) => group))];
	return [
		...groups.map((group) => ({ label: groupNames[group], count: count(group) })),
		{ label: 'Rol niet verteld', count: count(undefined) },
	].filter((each) => each.count > 0);
}
