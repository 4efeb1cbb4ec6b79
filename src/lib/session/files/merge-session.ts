import * as limits from '$lib/content/limits';
import { greaterOf, laterOf, mergeRecords } from '$lib/scan/merge-records';
import { isLate } from '../late';
import { mergeDetails } from '../merge-participants';
import type { Action, Parked, Participant, Session } from '../session';

/**
 * Merges two states of one bijeenkomst: the later of each answer, hand count, decision, ambition and action, the longer
 * of two notes, the greater of two times, each parked subject, the later count of hands for talking, everything that was
 * heard in either, the later count of what the evening was worth, and the other fields of the session changed last. What
 * the room saw at the first reveal stays: see `mergePeople`. Idempotent and commutative, and associative for states of
 * one reveal, as in a state-based CRDT.
 */
export const mergeSession = (a: Session, b: Session): Session => ({
	...laterOf(detailsOf(a), detailsOf(b)),
	revealedAt: firstReveal(a, b),
	participants: mergePeople(a, b),
	hands: mergeRecords(a.hands, b.hands, mergeHands),
	decisions: mergeRecords(a.decisions, b.decisions, laterOf),
	ambitions: mergeRecords(a.ambitions, b.ambitions, laterOf),
	actions: mergeActions(a.actions, b.actions),
	notes: mergeRecords(a.notes, b.notes, longerOf),
	seconds: mergeRecords(a.seconds, b.seconds, Math.max),
	...mergeOptional(a, b),
});

/** Merges the fields that are absent until they are used. */
const mergeOptional = (
	a: Session,
	b: Session,
): Pick<Session, 'heard' | 'worth' | 'parked' | 'importance'> => ({
	...((a.heard ?? b.heard) && { heard: mergeRecords(a.heard ?? {}, b.heard ?? {}, mergeHeard) }),
	...mergeWorth(a.worth, b.worth),
	...((a.parked ?? b.parked) && { parked: mergeParked(a.parked ?? [], b.parked ?? []) }),
	...((a.importance ?? b.importance) && {
		importance: mergeRecords(a.importance ?? {}, b.importance ?? {}, laterOf),
	}),
});

const mergeHeard = (a: readonly string[], b: readonly string[]): readonly string[] =>
	[...new Set([...a, ...b])].sort().slice(0, limits.heard);

/** Merges and sorts by last change, as the order of parking is unknown across two lists. */
const mergeParked = (a: readonly Parked[], b: readonly Parked[]): readonly Parked[] =>
	mergeById(a, b, laterOf).sort((one, other) => (parkedAt(one) < parkedAt(other) ? -1 : 1));

const parkedAt = ({ changedAt, id }: Parked): string => `${changedAt} ${id}`;

function mergeWorth(a: Session['worth'], b: Session['worth']): Pick<Session, 'worth'> {
	const worth = a && b ? laterOf(a, b) : (a ?? b);
	return worth ? { worth } : {};
}

function detailsOf({
	participants: _participants,
	revealedAt: _revealedAt,
	hands: _hands,
	decisions: _decisions,
	ambitions: _ambitions,
	actions: _actions,
	notes: _notes,
	seconds: _seconds,
	parked: _parked,
	heard: _heard,
	worth: _worth,
	importance: _importance,
	...details
}: Session) {
	return details;
}

const firstReveal = (a: Session, b: Session): string | null =>
	[a.revealedAt, b.revealedAt].filter((moment) => moment !== null).sort()[0] ?? null;

/**
 * Merges and sorts by moment of joining, as everywhere. Of someone whose choices were shown, round 1 stays as the room saw
 * it: a text that comes in later would be recognised. Someone whom only the other state has is late, as in
 * `withParticipant`: one more person in totals that were shown would reveal that person's choices.
 */
function mergePeople(a: Session, b: Session): readonly Participant[] {
	const reveal = firstReveal(a, b);
	const moment = ({ joinedAt, id }: Participant): string => `${joinedAt} ${id}`;
	return mergeById(seenIn(a, reveal), seenIn(b, reveal), mergePerson)
		.map(({ person }) => person)
		.sort((one, other) => (moment(one) < moment(other) ? -1 : 1));
}

/** A participant, and whether the room saw this state of round 1. */
type Seen = { readonly id: string; readonly person: Participant; readonly isShown: boolean };

function seenIn({ participants, revealedAt }: Session, reveal: string | null): readonly Seen[] {
	const isRevealed = reveal !== null && revealedAt === reveal;
	return participants.map((person) => ({
		id: person.id,
		person: reveal === null || isRevealed ? person : joinedAfter(reveal, person),
		isShown: isRevealed && !isLate(person, { revealedAt }),
	}));
}

function joinedAfter(reveal: string, person: Participant): Participant {
	const next = new Date(Date.parse(reveal) + 1).toISOString();
	return { ...person, joinedAt: person.joinedAt > next ? person.joinedAt : next };
}

function mergePerson(a: Seen, b: Seen): Seen {
	const after = mergeRecords(a.person.after, b.person.after, laterOf);
	if (a.isShown !== b.isShown) {
		const shown = a.isShown ? a : b;
		return { ...shown, person: { ...shown.person, after } };
	}
	const alone = mergeRecords(a.person.alone, b.person.alone, laterOf);
	return { ...a, person: { ...mergeDetails(a.person, b.person), alone, after } };
}

type StatementHands = Session['hands'][string];

const mergeHands = (a: StatementHands, b: StatementHands): StatementHands => mergeRecords(a, b, laterOf);

/** Merges and sorts by due date, as the order of writing is unknown across two lists. */
function mergeActions(a: readonly Action[], b: readonly Action[]): readonly Action[] {
	const moment = ({ due, id }: Action): string => `${due === '' ? 'z' : due} ${id}`;
	return mergeById(a, b, laterOf).sort((one, other) => (moment(one) < moment(other) ? -1 : 1));
}

function mergeById<T extends { readonly id: string }>(
	a: readonly T[],
	b: readonly T[],
	pick: (a: T, b: T) => T,
): T[] {
	const all = new Map<string, T>();
	for (const each of [...a, ...b]) {
		const here = all.get(each.id);
		all.set(each.id, here ? pick(here, each) : each);
	}
	return [...all.values()];
}

/** Prefers the longer text, so that as little typing as possible is lost. */
function longerOf(a: string, b: string): string {
	if (a.length !== b.length) return a.length > b.length ? a : b;
	return greaterOf(a, b);
}
