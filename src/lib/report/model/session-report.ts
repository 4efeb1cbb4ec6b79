import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Dimension, Questionnaire, Statement } from '$lib/content/questionnaire';
import { roleGroupNames, type RoleGroup } from '$lib/content/role-groups';
import { inScope } from '$lib/scan/step-order';
import { agendaOf, placeOf, type AgendaItem, type AgendaPlace } from '$lib/scoring/agenda';
import {
	ownMeans,
	scoreSession,
	scoreSessionDimension,
	sharedAnswers,
	type SessionResult,
} from '$lib/scoring/score-session';
import { pointsToDiscuss, sharedStrongPoints } from '$lib/scoring/session-headlines';
import { leastShown, shownSpread } from '$lib/scoring/shown-spread';
import { hasChosen, peopleWhoChose } from '$lib/session/round-answers';
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
import { noneBefore, wallRow, type WallRow } from '../wall/wall-row';
import { answerText, dayText, figureOf, lengthText, listed } from '../words';

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
	const people = peopleWhoChose(session);
	const peopleText = people === 1 ? '1 deelnemer' : `${String(people)} deelnemers`;
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
		toBring: toBring.map((item) => reportHeadline(questionnaire, item, discussText(item))),
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
		asks: statements.filter((statement) => isUnknown(session, statement)).map(reportAsk),
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

const undecidedText = 'nog geen gedeeld beeld';

function decisionText(decision: Decision | undefined, levels: Questionnaire['levels']): string {
	if (!decision) return 'niet besproken';
	const { outcome } = decision;
	if (outcome.kind === 'undecided') return undecidedText;
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

const isUnknown = (session: Session, statement: Statement): boolean => {
	const shown = shownSpread(session, statement);
	return shown.kind === 'whole' && shown.flags.includes('unknown');
};

/** How far the group is; of what nobody chose, or whose choices are still closed, only that it was left undecided. */
function discussText({ shown, place }: AgendaItem): string {
	const isOpen = shown.kind !== 'hidden' || (shown.why !== 'nobody' && shown.why !== 'unseen');
	return isOpen ? spreadWords[place] : undecidedText;
}

const mostShown = 3;

/** What the largest share of people doesn't know, and does not stand under *om te bespreken* already. */
function mostUnknown(
	questionnaire: Questionnaire,
	session: Session,
	toBring: readonly AgendaItem[],
): HeadlineReport[] {
	const named = new Set(toBring.map(({ statementId }) => statementId));
	return agendaOf(questionnaire, session)
		.flatMap((item) =>
			item.shown.kind === 'whole' && item.shown.flags.includes('unknown') && !named.has(item.statementId)
				? [{ item, ...item.shown.counts }]
				: [],
		)
		.sort((a, b) => b.unknown / b.people - a.unknown / a.people)
		.slice(0, mostShown)
		.map(({ item, unknown, people }) =>
			reportHeadline(
				questionnaire,
				item,
				`${String(unknown)} van ${String(people)} ${unknown === 1 ? 'weet' : 'weten'} dit niet`,
			),
		);
}

const wordOrder: readonly AgendaPlace[] = [
	'unanimous',
	'agree',
	'some-differ',
	'divergent',
	'two-views',
	'unknown',
	'not-applicable-split',
	'too-few',
];

/** "3 eens, 1 twee beelden"; what nobody reached has no word, and neither has what is not open yet. */
function agreementText(statements: readonly Statement[], session: Session): string {
	const words = statements
		.map((statement) => shownSpread(session, statement))
		.flatMap((shown) => {
			if (shown.kind === 'hidden' && (shown.why === 'unseen' || shown.why === 'nobody')) return [];
			return [shown.kind === 'whole' ? (shown.flags[0] ?? shown.word) : placeOf(shown)];
		});
	const counts = wordOrder.map((word) => [word, words.filter((each) => each === word).length] as const);
	return listed(
		counts.filter(([, count]) => count > 0).map(([word, count]) => `${String(count)} ${spreadWords[word]}`),
	);
}

/** The role groups of who chose; of one or two people each role tells whose it is. */
function peopleOf({ roles }: Questionnaire, session: Session): Report['people'] {
	const people = session.participants.filter(hasChosen);
	if (people.length < leastShown) return [];
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	const count = (group: RoleGroup | undefined): number =>
		people.filter(({ role }) => groupOf.get(role) === group).length;
	const groups = [...new Set(roles.map(({ group }) => group))];
	return [
		...groups.map((group) => ({ label: roleGroupNames[group].short, count: count(group) })),
		{ label: 'Rol niet verteld', count: count(undefined) },
	].filter((each) => each.count > 0);
}
