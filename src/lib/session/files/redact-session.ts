import type { Questionnaire } from '$lib/content/questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { ownId, ownRegion } from '$lib/scan/own-id';
import { chosenOnly, onDays, redactAnswer, redactEntry, type Shown } from '$lib/scan/redact';
import type { Entry } from '$lib/scan/scan';
import { leastGroup } from '../least-group';
import { ratedIn, roundAnswers } from '../round-answers';
import type { Action, Decision, Hands, Participant, Round, Session } from '../session';

/**
 * The session without what may not be shown: names are trekkers, who asked to be named, and who does what is elders
 * belegd; remarks are people's own, and the reasons that they wrote. What the group decided and why stays.
 */
export function redactSession(session: Session, shown: Shown): Session {
	if (shown.names && shown.remarks) return session;
	return {
		...session,
		participants: session.participants.map((participant) => redactParticipant(participant, shown)),
		decisions: mapValues(session.decisions, (decision) => redactDecision(decision, shown)),
		actions: session.actions.map((action) => (shown.names ? action : { ...action, trekker: '' })),
		notes: shown.remarks ? session.notes : {},
	};
}

function redactParticipant(participant: Participant, shown: Shown): Participant {
	const redact = (entry: Entry): Entry => redactEntry(entry, shown);
	return {
		...participant,
		alone: mapValues(participant.alone, redact),
		after: mapValues(participant.after, redact),
	};
}

function redactDecision(decision: Decision, shown: Shown): Decision {
	const { outcome } = decision;
	const redacted = outcome.kind === 'notApplicable' ? redactAnswer(outcome, shown) : outcome;
	return {
		...decision,
		outcome: redacted.kind === 'notApplicable' ? redacted : outcome,
		dissent: shown.names ? decision.dissent : decision.dissent.map(({ text }) => ({ text, name: '' })),
	};
}

/**
 * What may leave the room: counts instead of persons, and only of what was shown there, is not private and has at least
 * five levels. Ids of its own and days instead of moments; a sentence that someone typed only where `shown` says so.
 */
export function withoutPersons(session: Session, shown: Shown, questionnaire: Questionnaire): Session {
	const redacted = redactSession(session, shown);
	return {
		...redacted,
		id: ownId('kopie', session.id),
		region: ownRegion(session.region),
		invited: session.invited.filter((group) => questionnaire.roles.some((role) => role.group === group)),
		attention: null,
		createdAt: dayOf(session.createdAt),
		changedAt: dayOf(session.changedAt),
		revealedAt: session.revealedAt && dayOf(session.revealedAt),
		finishedAt: session.finishedAt && dayOf(session.finishedAt),
		participants: [],
		hands: shownCounts(session, questionnaire),
		decisions: mapValues(redacted.decisions, (decision) => sharedDecision(decision, shown)),
		ambitions: onDays(session.ambitions),
		actions: shown.remarks ? redacted.actions.map(sharedAction) : [],
		context: shown.remarks ? session.context : chosenOnly(session.context, questionnaire.context.questions),
		notes: {},
		seconds: {},
	};
}

const sharedDecision = (decision: Decision, { remarks }: Shown): Decision => ({
	...decision,
	why: remarks ? decision.why : '',
	dissent: remarks ? decision.dissent : [],
	changedAt: dayOf(decision.changedAt),
});

const sharedAction = (action: Action): Action => ({
	...action,
	id: ownId('kopie', action.id),
	closedAt: action.closedAt && dayOf(action.closedAt),
	changedAt: dayOf(action.changedAt),
});

function shownCounts(session: Session, { dimensions }: Questionnaire): Session['hands'] {
	if (session.revealedAt === null) return {};
	const counted = dimensions
		.flatMap(({ statements }) => statements)
		.flatMap((statement) => {
			if (statement.private) return [];
			const alone = countOf(session, statement.id, 1);
			const after = countOf(session, statement.id, 2);
			const hands = { ...(alone ? { alone } : {}), ...(after ? { after } : {}) };
			return Object.keys(hands).length === 0 ? [] : [[statement.id, hands] as const];
		});
	return Object.fromEntries(counted);
}

function countOf(session: Session, statementId: string, round: Round): Hands | undefined {
	const spread = roundAnswers(session, statementId, round);
	if (isStillHidden(session, statementId, round) || ratedIn(spread) < leastGroup) return undefined;
	const { levels, unknown, notApplicable } = spread;
	return { levels, unknown, notApplicable, changedAt: dayOf(session.changedAt) };
}

/** The group looks at this statement and does not see yet what was chosen in this round. */
function isStillHidden({ attention }: Session, statementId: string, round: Round): boolean {
	if (attention?.statementId !== statementId) return false;
	return attention.phase === 'asked' || (attention.phase === 'again' && round === 2);
}

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
