import * as limits from '$lib/content/limits';
import { clamped } from '$lib/content/range';
import { dayOf } from '$lib/scan/day-of';
import { cardId } from '$lib/scan/own-id';
import type { Ambition, Answer, ContextAnswer, Entry, Region, Scan, ScanLength } from '$lib/scan/scan';
import type { QuestionnaireRef } from '$lib/content/outline';
import type { Action, Attention, Decision, Hands, Participant, Round, Session, Stage, Way } from './session';

export type NewSession = {
	readonly id: string;
	readonly region: Region;
	readonly date: string;
	readonly minutes: number;
	readonly length: ScanLength;
	readonly questionnaire: QuestionnaireRef;
	readonly invited: readonly string[];
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

/** The plan itself; what was answered stays. */
export const withDetails = (
	session: Session,
	details: Partial<Pick<Session, 'region' | 'date' | 'minutes' | 'nextDate' | 'length' | 'invited'>>,
	now: string,
): Session => ({ ...session, ...details, changedAt: now });

/** The ratings open once, at the first step into the talk, and never close again. */
export function toStage(session: Session, stage: Stage, now: string): Session {
	const isOpen = stage !== 'prepare' && stage !== 'collect';
	return {
		...session,
		stage,
		attention: null,
		changedAt: now,
		revealedAt: session.revealedAt ?? (isOpen ? now : null),
		finishedAt: stage === 'report' ? (session.finishedAt ?? now) : session.finishedAt,
	};
}

export const withAttention = (session: Session, attention: Attention | null, now: string): Session => ({
	...session,
	attention,
	changedAt: now,
});

/** What came in from a participant's own scan; the answers outside the session's questionnaire are not ours. */
export const participantFrom = (scan: Scan, way: Participant['way'], now: string): Participant => ({
	id: cardId(scan.id),
	role: scan.role,
	way,
	joinedAt: now,
	alone: scan.entries,
	after: {},
});

/**
 * What came in on an antwoordkaart, which tells a day and no moment: held up on that day it is what its person chooses
 * now, held up later it was so at the end of that day.
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

/** Someone who is here already; bijeenkomsten of earlier apps have the id of the scan itself. */
export const participantWith = ({ participants }: Session, id: string): Participant | undefined =>
	participants.find((participant) => participant.id === id || cardId(participant.id) === id);

/** Someone whose choices are yet to come. */
export const participantFor = (id: string, way: Participant['way'], now: string): Participant => ({
	id,
	role: '',
	way,
	joinedAt: now,
	alone: {},
	after: {},
});

/**
 * Adds someone, or brings what the same person sent again together with what is here: per answer the later one, and of
 * two at one moment the one that comes last in the alphabet, so that the order of coming in does not matter.
 */
export function withParticipant(session: Session, incoming: Participant, now: string): Session {
	const here = participantWith(session, incoming.id);
	const merged = here ? mergeParticipants(here, incoming) : incoming;
	const others = session.participants.filter((each) => each !== here);
	return {
		...session,
		changedAt: now,
		participants: [...others, merged].sort(
			(a, b) => a.joinedAt.localeCompare(b.joinedAt) || (a.id < b.id ? -1 : 1),
		),
	};
}

function mergeParticipants(a: Participant, b: Participant): Participant {
	return {
		id: a.id,
		role: a.role > b.role ? a.role : b.role,
		way: a.way > b.way ? a.way : b.way,
		joinedAt: a.joinedAt < b.joinedAt ? a.joinedAt : b.joinedAt,
		alone: mergeEntries(a, b, 'alone'),
		after: mergeEntries(a, b, 'after'),
	};
}

function mergeEntries(a: Participant, b: Participant, round: 'alone' | 'after'): Participant['alone'] {
	const ids = [...new Set([...Object.keys(a[round]), ...Object.keys(b[round])])].sort();
	return Object.fromEntries(
		ids.flatMap((id) => {
			const [one, other] = [a[round][id], b[round][id]];
			if (!one || !other) return one ? [[id, one]] : other ? [[id, other]] : [];
			return [[id, a.way === b.way ? laterOf(one, other) : fullerOf(a.way, one, b.way, other)]];
		}),
	);
}

/** A card says the same without remarks and later, for it has one moment for all: then what a file says stays. */
function fullerOf(way: Way, one: Entry, otherWay: Way, other: Entry): Entry {
	const isSame = choiceIn(one) === choiceIn(other);
	if (isSame && way === 'card') return other;
	return isSame && otherWay === 'card' ? one : laterOf(one, other);
}

const choiceIn = ({ answer }: Entry): string =>
	answer?.kind === 'level' ? String(answer.level) : (answer?.kind ?? '');

function laterOf(one: Entry, other: Entry): Entry {
	if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
	return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}

export const withoutParticipant = (session: Session, id: string, now: string): Session => ({
	...session,
	changedAt: now,
	participants: session.participants.filter((participant) => participant.id !== id),
});

/** All that this person chose alone is taken back; the person stays. */
export const withoutChoices = (session: Session, id: string, now: string): Session => ({
	...session,
	changedAt: now,
	participants: session.participants.map((one) => (one.id === id ? { ...one, alone: {} } : one)),
});

/** One choice of one person who is here already; `null` takes it back. */
export function withChoice(
	session: Session,
	participantId: string,
	statement: { readonly id: string; readonly version: number },
	round: Round,
	answer: Answer | null,
	now: string,
): Session {
	const key = round === 1 ? 'alone' : 'after';
	return {
		...session,
		changedAt: now,
		participants: session.participants.map((participant) => {
			if (participant.id !== participantId) return participant;
			const before = participant[key][statement.id];
			const entry = {
				statementId: statement.id,
				statementVersion: statement.version,
				answer,
				remark: before?.remark ?? '',
				changedAt: now,
			};
			return { ...participant, [key]: { ...participant[key], [statement.id]: entry } };
		}),
	};
}

/** Hands counted in the room; `null` takes the count back. */
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

/** A decision, or with `null` *niet besproken* again. */
export function withDecision(
	session: Session,
	statementId: string,
	decision: Omit<Decision, 'changedAt'> | null,
	now: string,
): Session {
	const { [statementId]: _before, ...others } = session.decisions;
	const decisions = decision ? { ...others, [statementId]: { ...decision, changedAt: now } } : others;
	return { ...session, changedAt: now, decisions };
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

/** At most this many actions stand on the first page. */
export const mostHeadlines = 3;

/** Adds the action, or puts it in the place of the one with its id. A fourth headline becomes an ordinary action. */
export function withAction(session: Session, action: Omit<Action, 'changedAt'>, now: string): Session {
	const others = session.actions.filter(({ id, headline }) => id !== action.id && headline);
	const changed = { ...action, headline: action.headline && others.length < mostHeadlines, changedAt: now };
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

/** Seconds of talk about a statement, added to what it took before. */
export const withTime = (session: Session, statementId: string, seconds: number, now: string): Session => ({
	...session,
	changedAt: now,
	seconds: {
		...session.seconds,
		[statementId]: clamped((session.seconds[statementId] ?? 0) + seconds, limits.seconds),
	},
});
