import type { Dimension, Questionnaire, Statement } from '$lib/content/questionnaire';
import { referentsLine } from '$lib/scan/referents/referent-texts';
import { inScope } from '$lib/scan/step-order';
import { agendaOf, type AgendaItem } from '$lib/scoring/agenda';
import { chooseTips } from '$lib/scoring/choose-tips';
import { conversationTips } from '$lib/scoring/conversation-tips';
import { positionSentence } from '$lib/scoring/position';
import { scoreSessionDimension, sharedAnswers } from '$lib/scoring/score-session';
import { pointsToDiscuss, sharedStrongPoints } from '$lib/scoring/session-headlines';
import { shownSpread } from '$lib/scoring/shown-spread';
import { isLate } from '$lib/session/late';
import { hasChosen } from '$lib/session/round-answers';
import { notChosen } from '$lib/session/evening/left-out';
import { stillParked } from '$lib/session/evening/park';
import { markFor } from '$lib/session/practice/is-practice';
import type { Session } from '$lib/session/session';
import { actionsSince, type ActionsSince } from './actions-since';
import { agreementText } from './agreement-text';
import { sinceEarlier, type Earlier, type SinceEarlier } from './earlier';
import { explainShared } from './explain-figure';
import { essentialsOfSession, methodOfSession } from './method';
import type { DimensionFacts, HeadlineFacts, ReportFacts } from './report-facts';
import { reviewReport } from './review-report';
import { roomRules } from './room-agenda-words';
import { roleCounts } from './role-counts';
import { sessionStatement, undecidedText } from './session-statement';
import { spreadWords } from './spread-words';
import { whoseSession } from './whose';
import { sessionRowFacts } from '../wall/session-wall';
import { answerText, lengthText } from '../words';

export function sessionFacts(
	questionnaire: Questionnaire,
	session: Session,
	earlier: Earlier | null,
): ReportFacts {
	// changes since then would disclose choices that are not revealed yet
	const since = sinceEarlier(session.revealedAt === null ? null : earlier, {
		subject: { kind: 'session', session },
		outline: questionnaire,
	});
	const dimensions = questionnaire.dimensions.map((dimension) =>
		dimensionFacts(questionnaire, dimension, session, since),
	);
	const toDiscuss = pointsToDiscuss(questionnaire, session);
	const late = lateIn(session);
	return {
		about: 'session',
		questionnaire,
		hash: session.questionnaire.hash,
		reader: 'huisartsen',
		mark: markFor(session),
		region: session.region.name,
		name: '',
		whose: whoseSession(session),
		details: [lengthText(session), ...lateText(late)],
		meant: referentsLine(session.referents),
		length: session.length,
		context: session.context,
		position: positionOf(questionnaire, dimensions),
		strong: strongHeadlines(questionnaire, session),
		toBring: toDiscuss.map(({ dimensionId, statementId, ...item }) => ({
			dimensionId,
			statementId,
			answer: discussText(item),
		})),
		unknown: mostUnknown(questionnaire, session, toDiscuss),
		dimensions,
		conversationTips: conversationTips(questionnaire, sharedAnswers(session)),
		actions: session.actions.filter(({ review, closedAt }) => review === undefined || closedAt === null),
		review: reviewReport(session),
		parked: [...stillParked(session), ...notChosen(session)],
		nextDate: session.nextDate,
		people: roleCounts(questionnaire, session),
		previous: since.name,
		since: since.changes && actionsAfter(earlier, session),
		rules: [...methodOfSession(session.length, dimensions), ...roomRules(session), ...lateRule(late)],
		essentials: [...essentialsOfSession(session.length), ...lateRule(late)],
	};
}

const lateIn = (session: Session): number =>
	session.participants.filter((person) => hasChosen(person) && isLate(person, session)).length;

const lateText = (late: number): readonly string[] =>
	late === 0 ? [] : [`${String(late)} van hen ${late === 1 ? 'kwam' : 'kwamen'} na het tonen van de keuzes`];

const lateRule = (late: number): readonly string[] =>
	late === 0
		? []
		: [
				`${late === 1 ? 'Eén deelnemer kwam' : `${String(late)} deelnemers kwamen`} nadat de keuzes waren getoond. Wat ieder eerst alleen koos en opschreef, staat hier zoals de groep het toen zag. Wie later kwam, telt mee in het aantal mensen, in een tweede ronde en in de besluiten.`,
			];

function dimensionFacts(
	questionnaire: Questionnaire,
	dimension: Dimension,
	session: Session,
	{ means, changes }: SinceEarlier,
): DimensionFacts {
	const result = scoreSessionDimension(dimension, session);
	const statements = inScope(dimension, session.length);
	return {
		...sessionRowFacts(dimension, session, result, means),
		dimension,
		explanation: explainShared(dimension, session, result),
		agreement: agreementText(statements, session),
		statements: statements.map((statement) => sessionStatement(questionnaire, statement, session)),
		tips: chooseTips(dimension, sharedAnswers(session), null).tips,
		asks: statements.filter((statement) => isUnknown(session, statement)),
		change: changes?.get(dimension.id) ?? null,
	};
}

const isUnknown = (session: Session, statement: Statement): boolean => {
	const shown = shownSpread(session, statement);
	return shown.kind === 'whole' && shown.flags.includes('unknown');
};

const mostlyOpen =
	'Over de meeste thema’s is nog te weinig besloten voor een beeld. Kies samen waarover jullie de volgende keer verder praten.';

/** Replaces the usual sentence where most dimensions lack decisions, as that says nothing about knowledge. */
function positionOf({ positions }: Questionnaire, dimensions: readonly DimensionFacts[]): string {
	const results = dimensions.map(({ result }) => result);
	const open = results.filter(({ outcome }) => outcome.kind === 'too-few').length;
	const isMostlyOpen = open > results.length / 2 && open < results.length;
	return isMostlyOpen ? mostlyOpen : positionSentence(positions, results);
}

function strongHeadlines(questionnaire: Questionnaire, session: Session): readonly HeadlineFacts[] {
	const { entries } = sharedAnswers(session);
	return sharedStrongPoints(questionnaire, session).map(({ dimensionId, statementId }) => ({
		dimensionId,
		statementId,
		answer: answerText(entries[statementId]?.answer ?? null, questionnaire.levels),
	}));
}

/** Word for their agreement; only "undecided" where nobody chose or the choices are not revealed yet. */
function discussText({ shown, place }: Pick<AgendaItem, 'shown' | 'place'>): string {
	const isOpen = shown.kind !== 'hidden' || (shown.why !== 'nobody' && shown.why !== 'unseen');
	return isOpen ? spreadWords[place] : undecidedText;
}

const mostShown = 3;

/** Statements that the largest share of people don't know, except those already listed under *om te bespreken*. */
function mostUnknown(
	questionnaire: Questionnaire,
	session: Session,
	toDiscuss: readonly AgendaItem[],
): readonly HeadlineFacts[] {
	const named = new Set(toDiscuss.map(({ statementId }) => statementId));
	return agendaOf(questionnaire, session)
		.flatMap(({ dimensionId, statementId, shown }) =>
			shown.kind === 'whole' && shown.flags.includes('unknown') && !named.has(statementId)
				? [{ dimensionId, statementId, ...shown.counts }]
				: [],
		)
		.sort((a, b) => b.unknown / b.people - a.unknown / a.people)
		.slice(0, mostShown)
		.map(({ dimensionId, statementId, unknown, people }) => ({
			dimensionId,
			statementId,
			answer: `${String(unknown)} van ${String(people)} ${unknown === 1 ? 'weet' : 'weten'} dit niet`,
		}));
}

/** Null where the earlier moment is a scan, which has no actions. */
function actionsAfter(earlier: Earlier | null, session: Session): ActionsSince | null {
	const before = earlier?.milestone.subject;
	return before?.kind === 'session'
		? actionsSince(before.session, session, null, earlier?.current ?? [])
		: null;
}
