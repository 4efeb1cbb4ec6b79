import type { Questionnaire } from '$lib/content/questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { ownId, ownRegion } from '$lib/scan/own-id';
import { chosenOnly, onDays, redactAnswer, redactEntry, type Disclosure } from '$lib/scan/redact';
import { referentsField } from '$lib/scan/referents/referents';
import type { Entry } from '$lib/scan/scan';
import { isPractice } from '../practice/is-practice';
import { leastGroup, leastShown } from '../least-group';
import { peopleInRoom } from '../people-in-room';
import { ratedIn, roundAnswers, roundTicks } from '../round-answers';
import type { Action, Decision, Hands, Parked, Participant, Round, Session } from '../session';

/**
 * Removes the texts that may not be shown. Names: trekkers, named dissenters, the party at *elders belegd*, and the
 * organisation, plan and insurer meant. Remarks: participants' remarks, written reasons for n.v.t., the facilitator's
 * notes, what a parked subject is about, and which texts were heard. The group's decisions and their reasons stay. The
 * programme, with its place and invitation, the addresses for people online, and the clock of the evening go. What
 * people found the evening worth goes always, as it is for the facilitator alone.
 */
export function redactSession({ worth: _worth, ...session }: Session, shown: Disclosure): Session {
	if (shown.names && shown.remarks) return session;
	const {
		referents,
		programme: _programme,
		online: _online,
		clock: _clock,
		parked,
		heard,
		...others
	} = session;
	return {
		...others,
		...referentsField(shown.names ? referents : undefined),
		participants: session.participants.map((participant) => redactParticipant(participant, shown)),
		decisions: mapValues(session.decisions, (decision) => redactDecision(decision, shown)),
		actions: shown.names ? session.actions : session.actions.map(withoutTrekker),
		notes: shown.remarks ? session.notes : {},
		...(parked && { parked: shown.remarks ? parked : withoutTexts(parked) }),
		...(shown.remarks && heard && { heard }),
	};
}

/** Says that the action has a trekker: an empty field would mean that nobody carries it. */
const withoutTrekker = (action: Action): Action => ({
	...action,
	trekker: action.trekker && 'naam weggelaten',
});

/** A subject without a statement is nothing but its text. */
const withoutTexts = (parked: readonly Parked[]): readonly Parked[] =>
	parked.filter(({ statementId }) => statementId !== null).map((each) => ({ ...each, text: '' }));

function redactParticipant(participant: Participant, shown: Disclosure): Participant {
	const redact = (entry: Entry): Entry => redactEntry(entry, shown);
	const { referents, ...others } = participant;
	return {
		...others,
		...referentsField(shown.names ? referents : undefined),
		alone: mapValues(participant.alone, redact),
		after: mapValues(participant.after, redact),
	};
}

function redactDecision(decision: Decision, shown: Disclosure): Decision {
	const { outcome } = decision;
	const redacted = outcome.kind === 'notApplicable' ? redactAnswer(outcome, shown) : outcome;
	return {
		...decision,
		outcome: redacted.kind === 'notApplicable' ? redacted : outcome,
		dissent: shown.names ? decision.dissent : decision.dissent.map((each) => ({ ...each, name: '' })),
	};
}

/**
 * Makes a copy that may leave the room: counts instead of persons, only of statements that were shown, are not private
 * and have at least five levels. With derived ids, days instead of moments, and typed sentences only where `shown`
 * allows. Of few people it has less: see `lessOfFew`.
 */
export const withoutPersons = (session: Session, shown: Disclosure, questionnaire: Questionnaire): Session =>
	lessOfFew(bareCopy(session, shown, questionnaire), peopleInRoom(session));

/**
 * Leaves out what would tell of one person in a copy that leaves the room. Below three people that is every decision:
 * one person's is their choice, and of two each can tell the other's. Below five it is who saw it differently, who was
 * invited or expected, and the ambitions. A bijeenkomst in which nobody was counted keeps its decisions.
 */
export function lessOfFew({ expected, ...copy }: Session, people: number): Session {
	const isFew = people > 0 && people < leastGroup;
	const hasDissent = people >= leastGroup;
	return {
		...copy,
		...(expected !== undefined && !isFew && { expected }),
		invited: isFew ? [] : copy.invited,
		decisions:
			people > 0 && people < leastShown
				? {}
				: mapValues(copy.decisions, (decision) => (hasDissent ? decision : { ...decision, dissent: [] })),
		ambitions: isFew ? {} : copy.ambitions,
	};
}

/** The copy, whatever the number of people. */
export function bareCopy(session: Session, shown: Disclosure, questionnaire: Questionnaire): Session {
	const {
		referents: _of,
		importance: _hands,
		order: _order,
		closing: _done,
		programme: _programme,
		online: _online,
		clock: _clock,
		parked,
		follows,
		heard: _heard,
		...redacted
	} = redactSession(session, shown);
	return {
		...redacted,
		...(parked && { parked: parked.map(sharedParked) }),
		// the id that an anonymous copy of that bijeenkomst has
		...(follows && { follows: { ...follows, id: sessionCopyId(follows.id) } }),
		// the fixed id says that it is a practice evening
		id: isPractice(session) ? session.id : sessionCopyId(session.id),
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

/** Id of a copy without persons, whatever else is in it. */
export const sessionCopyId = (id: string): string => ownId('kopie', id);

const sharedDecision = (decision: Decision, { remarks }: Disclosure): Decision => ({
	...decision,
	why: remarks ? decision.why : '',
	// a condition is promised to have no name
	dissent: remarks ? decision.dissent.map((each) => (each.condition ? { ...each, name: '' } : each)) : [],
	changedAt: dayOf(decision.changedAt),
});

const sharedAction = (action: Action): Action => ({
	...action,
	id: ownId('kopie', action.id),
	closedAt: action.closedAt && dayOf(action.closedAt),
	changedAt: dayOf(action.changedAt),
});

const sharedParked = (parked: Parked): Parked => ({
	...parked,
	id: ownId('kopie', parked.id),
	changedAt: dayOf(parked.changedAt),
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
	const spread = roundAnswers(session, statementId, round, leastGroup);
	if (isStillHidden(session, statementId, round) || ratedIn(spread) < leastGroup) return undefined;
	const { levels, unknown, notApplicable } = spread;
	const ticks = roundTicks(session, statementId, round, leastGroup);
	return { levels, unknown, notApplicable, ticks, changedAt: dayOf(session.changedAt) };
}

/** True while the group is at this statement and this round's choices are still hidden. */
function isStillHidden({ attention }: Session, statementId: string, round: Round): boolean {
	if (!attention || !('statementId' in attention) || attention.statementId !== statementId) return false;
	return attention.phase === 'asked' || (attention.phase === 'again' && round === 2);
}

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
