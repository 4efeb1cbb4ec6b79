import { redactAnswer, redactEntry, type Shown } from '$lib/scan/redact';
import type { Entry } from '$lib/scan/scan';
import { peopleIn, ratedIn, roundAnswers, type Spread } from './round-answers';
import type { Decision, Hands, Participant, Session } from './session';

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
 * What may leave the room: counts instead of persons, none where fewer than three chose a level or where single choices
 * are private; no remarks and no notes.
 */
export function withoutPersons(session: Session, privateIds: ReadonlySet<string>): Session {
	const statementIds = new Set([
		...session.participants.flatMap(({ alone, after }) => [...Object.keys(alone), ...Object.keys(after)]),
		...Object.keys(session.hands),
	]);
	const counted = [...statementIds].sort().flatMap((id) => {
		const alone = countOf(roundAnswers(session, id, 1), session.changedAt);
		const after = countOf(roundAnswers(session, id, 2), session.changedAt);
		const hands = { ...(alone ? { alone } : {}), ...(after ? { after } : {}) };
		return privateIds.has(id) || Object.keys(hands).length === 0 ? [] : [[id, hands] as const];
	});
	return { ...session, participants: [], hands: Object.fromEntries(counted), notes: {} };
}

function countOf(spread: Spread, changedAt: string): Hands | undefined {
	if (peopleIn(spread) === 0 || ratedIn(spread) < 3) return undefined;
	const { levels, unknown, notApplicable } = spread;
	return { levels, unknown, notApplicable, changedAt };
}

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
