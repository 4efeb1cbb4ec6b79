import * as limits from '$lib/content/limits';
import { clamped } from '$lib/content/range';
import { dayOf } from '$lib/scan/day-of';
import { cardId } from '$lib/scan/own-id';
import { referentsField, type Referents } from '$lib/scan/referents/referents';
import type { Ambition, Answer, ContextAnswer, Region, Scan, ScanLength } from '$lib/scan/scan';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Tick } from '$lib/scan/ticks';
import { changedEntry, type EntryChange } from '$lib/scan/with-entry';
import { isLate } from './late';
import { withoutLeftOut } from './evening/left-out';
import { clockAt } from './evening/run-clock';
import { mergeParticipants } from './merge-participants';
import { isAsked } from './reach';
import { wasShown } from './was-shown';
import type { Action, Attention, Decision, Hands, Participant, Round, Session, Stage } from './session';

export type NewSession = {
	readonly id: string;
	readonly region: Region;
	readonly date: string;
	readonly minutes: number;
	readonly expected?: number;
	readonly length: ScanLength;
	readonly questionnaire: QuestionnaireRef;
	readonly invited: readonly string[];
	readonly referents?: Referents;
};

export function newSession(details: NewSession, now: string): Session {
	return {
		...details,
		nextDate: '',
		stage: 'prepare',
		attention: null,
		createdAt: now,
		changedAt: now,
		revealedAt: null,
		finishedAt: null,
		participants: [],
		hands: {},
		decisions: {},
		ambitions: {},
		actions: [],
		context: {},
		notes: {},
		seconds: {},
	};
}

/** Changes the plan; answers stay. */
export const withDetails = (
	session: Session,
	details: Partial<
		Pick<Session, 'region' | 'date' | 'minutes' | 'expected' | 'online' | 'nextDate' | 'length' | 'invited'>
	>,
	now: string,
): Session => ({ ...session, ...details, changedAt: now });

const isBefore = (stage: Stage): boolean => stage === 'prepare' || stage === 'collect';

/**
 * Moves to a stage. The first step into the talk reveals the ratings, for good. Going back to add someone leaves the
 * beamer as it is.
 */
export function toStage(session: Session, stage: Stage, now: string): Session {
	const isOpen = !isBefore(stage);
	const isDetour =
		session.revealedAt !== null && (isBefore(stage) || (stage === 'talk' && isBefore(session.stage)));
	const isReview = session.attention?.phase === 'review';
	return {
		...withAttention(session, isDetour && !isReview ? session.attention : null, now),
		stage,
		revealedAt: session.revealedAt ?? (isOpen ? now : null),
		finishedAt: stage === 'report' ? (session.finishedAt ?? now) : session.finishedAt,
	};
}

export const withAttention = (session: Session, attention: Attention | null, now: string): Session => ({
	...session,
	attention,
	changedAt: now,
	...(session.clock && { clock: clockAt(session.clock, attention, now) }),
});

/** Makes a participant of a scan; takes over all its entries, whatever the session's questionnaire. */
export const participantFrom = (scan: Scan, way: Participant['way'], now: string): Participant => ({
	id: cardId(scan.id),
	role: scan.role,
	...referentsField(scan.referents),
	way,
	joinedAt: now,
	alone: scan.entries,
	after: {},
});

/**
 * Makes a participant of an antwoordkaart, which holds a day and not a moment. Its answers are dated now when it is
 * scanned on that day, and at the end of that day when it is scanned later.
 */
export function participantFromCard(card: Omit<Participant, 'joinedAt'>, now: string): Participant {
	const momentOf = (changedAt: string): string => {
		if (changedAt !== dayOf(changedAt)) return changedAt;
		return dayOf(changedAt) < dayOf(now) ? `${changedAt.slice(0, 10)}T23:59:59.999Z` : now;
	};
	const alone = Object.fromEntries(
		Object.entries(card.alone).map(([id, entry]) => [id, { ...entry, changedAt: momentOf(entry.changedAt) }]),
	);
	return { ...card, alone, joinedAt: now };
}

/** Finds a participant by card id; sessions from earlier versions of the app hold the id of the scan itself. */
export const participantWith = ({ participants }: Session, id: string): Participant | undefined =>
	participants.find((participant) => participant.id === id || cardId(participant.id) === id);

/** Makes a participant without choices. */
export const participantFor = (id: string, way: Participant['way'], now: string): Participant => ({
	id,
	role: '',
	way,
	joinedAt: now,
	alone: {},
	after: {},
});

/**
 * Adds a participant, or merges what the same person sent again: the later of each answer. A tie goes to the answer
 * whose text sorts last, so that the order of arrival does not matter. After the reveal, a person whose choices were shown
 * stays as is: a new role, remark or place would be recognised as theirs. Someone who joins after the reveal is late, also
 * when put back: adding one person to totals that were shown would reveal that person's choices.
 */
export function withParticipant(session: Session, incoming: Participant, now: string): Session {
	const here = participantWith(session, incoming.id);
	if (here && isFrozen(session, here)) return session;
	const joinedAt = session.revealedAt === null || isLate(incoming, session) ? incoming.joinedAt : now;
	const merged = here ? mergeParticipants(here, incoming) : { ...incoming, joinedAt };
	const others = session.participants.filter((each) => each !== here);
	return {
		...session,
		changedAt: now,
		participants: [...others, merged].sort(
			(a, b) => a.joinedAt.localeCompare(b.joinedAt) || (a.id < b.id ? -1 : 1),
		),
	};
}

/** True once the choices of round 1 of this participant were shown. */
const isFrozen = (session: Session, participant: Participant): boolean =>
	session.revealedAt !== null && !isLate(participant, session);

/** Removes a participant, unless the room could see choices of this person. */
export const withoutParticipant = (session: Session, id: string, now: string): Session => ({
	...session,
	changedAt: now,
	participants: session.participants.filter((one) => one.id !== id || wasShown(one, session)),
});

/** Removes a participant's choices of round 1, unless they were shown; the participant stays. */
export const withoutChoices = (session: Session, id: string, now: string): Session => ({
	...session,
	changedAt: now,
	participants: session.participants.map((one) =>
		one.id === id && !isFrozen(session, one) ? { ...one, alone: {} } : one,
	),
});

/** Sets one choice of an existing participant, unless it is of round 1 and was shown; `null` clears it. */
export const withChoice = (
	session: Session,
	participantId: string,
	statement: { readonly id: string; readonly version: number },
	round: Round,
	answer: Answer | null,
	now: string,
): Session => withEntryOf(session, participantId, statement, round, { answer }, now);

/** Sets the ticks beside a choice of round 1 of an existing participant. */
export const withTicks = (
	session: Session,
	participantId: string,
	statement: { readonly id: string; readonly version: number },
	ticks: readonly Tick[],
	now: string,
): Session => withEntryOf(session, participantId, statement, 1, { ticks }, now);

function withEntryOf(
	session: Session,
	participantId: string,
	statement: { readonly id: string; readonly version: number },
	round: Round,
	change: EntryChange,
	now: string,
): Session {
	const key = round === 1 ? 'alone' : 'after';
	return {
		...session,
		changedAt: now,
		participants: session.participants.map((participant) => {
			if (participant.id !== participantId) return participant;
			if (round === 1 && isFrozen(session, participant)) return participant;
			const entry = changedEntry(participant[key][statement.id], statement, change, now);
			return { ...participant, [key]: { ...participant[key], [statement.id]: entry } };
		}),
	};
}

/** Sets a count of hands; `null` removes it. */
export function withHands(
	session: Session,
	statementId: string,
	round: Round,
	hands: Omit<Hands, 'changedAt'> | null,
	now: string,
): Session {
	const key = round === 1 ? 'alone' : 'after';
	const { [key]: _before, ...rest } = session.hands[statementId] ?? {};
	const counted = hands ? { ...rest, [key]: { ...hands, changedAt: now } } : rest;
	return { ...session, changedAt: now, hands: { ...session.hands, [statementId]: counted } };
}

/** Sets a decision, which takes back a statement that was left out; `null` makes it *niet besproken* again. */
export function withDecision(
	session: Session,
	statementId: string,
	decision: Omit<Decision, 'changedAt'> | null,
	now: string,
): Session {
	const { [statementId]: _before, ...others } = session.decisions;
	const decisions = decision ? { ...others, [statementId]: { ...decision, changedAt: now } } : others;
	const here = decision ? withoutLeftOut(session, statementId, now) : session;
	return { ...here, changedAt: now, decisions };
}

export function withSharedAmbition(
	session: Session,
	dimensionId: string,
	ambition: Pick<Ambition, 'level' | 'year'> | null,
	now: string,
): Session {
	const { [dimensionId]: _before, ...others } = session.ambitions;
	const ambitions = ambition ? { ...others, [dimensionId]: { ...ambition, changedAt: now } } : others;
	return { ...session, changedAt: now, ambitions };
}

/** Maximum number of open actions on the first page. */
export const mostHeadlines = 3;

/** True for an open headline; a closed action gives its place to another, and a question to others never has one. */
export const isOnFirstPage = (action: Pick<Action, 'headline' | 'closedAt' | 'reach'>): boolean =>
	action.headline && action.closedAt === null && !isAsked(action);

/** Adds the action, or replaces the one with its id. A fourth headline becomes an ordinary action, and so does a question to others. */
export function withAction(session: Session, action: Omit<Action, 'changedAt'>, now: string): Session {
	const others = session.actions.filter((each) => each.id !== action.id && isOnFirstPage(each));
	const hasRoom = action.closedAt !== null || others.length < mostHeadlines;
	const changed = { ...action, headline: action.headline && hasRoom && !isAsked(action), changedAt: now };
	const isKnown = session.actions.some(({ id }) => id === action.id);
	const actions = isKnown
		? session.actions.map((each) => (each.id === action.id ? changed : each))
		: [...session.actions, changed];
	return { ...session, changedAt: now, actions };
}

export const withoutAction = (session: Session, id: string, now: string): Session => ({
	...session,
	changedAt: now,
	actions: session.actions.filter((action) => action.id !== id),
});

export function withSharedContext(
	session: Session,
	questionId: string,
	answer: ContextAnswer,
	now: string,
): Session {
	const { [questionId]: _before, ...others } = session.context;
	const context = answer.length > 0 ? { ...others, [questionId]: answer } : others;
	return { ...session, changedAt: now, context };
}

export const withNote = (session: Session, statementId: string, note: string, now: string): Session => ({
	...session,
	changedAt: now,
	notes: { ...session.notes, [statementId]: note },
});

/** Adds seconds of talk to a statement's total. */
export const withTime = (session: Session, statementId: string, seconds: number, now: string): Session => ({
	...session,
	changedAt: now,
	seconds: {
		...session.seconds,
		[statementId]: clamped((session.seconds[statementId] ?? 0) + seconds, limits.seconds),
	},
});
