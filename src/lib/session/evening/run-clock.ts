import * as limits from '$lib/content/limits';
import type { Attention, Clock, Programme, Session } from '../session';

/** Programme of a bijeenkomst of which nothing was changed yet. */
const usualProgramme: Programme = { begin: '19:30', place: '', isInRoom: false, minutes: {}, invitation: '' };

export const programmeOf = ({ programme }: Pick<Session, 'programme'>): Programme =>
	programme ?? usualProgramme;

export const withProgramme = (session: Session, change: Partial<Programme>, now: string): Session => ({
	...session,
	changedAt: now,
	programme: { ...programmeOf(session), ...change },
});

/** Planned begin in the time zone of this device, as milliseconds since 1970. */
const plannedBegin = (session: Pick<Session, 'date' | 'programme'>): number =>
	new Date(`${session.date}T${programmeOf(session).begin}`).getTime();

/** How far from its planned begin an evening may start and still be measured from it. */
const mostLateMs = 30 * 60_000;

/**
 * Starts the clock. It counts from the planned begin, so that a late start shows as being behind; from now where the
 * planned begin is far away, as in a rehearsal.
 */
export function withClock(session: Session, now: string): Session {
	const planned = plannedBegin(session);
	const isNear = Math.abs(Date.parse(now) - planned) <= mostLateMs;
	const beganAt = isNear ? new Date(planned).toISOString() : now;
	const clock: Clock = { beganAt, talk: null, pauses: [] };
	return { ...session, changedAt: now, clock: clockAt(clock, session.attention, now) };
}

export function withoutClock(session: Session, now: string): Session {
	const { clock: _clock, ...others } = session;
	return { ...others, changedAt: now };
}

/** Clock after the group turned to something else: a statement gets its minutes from the moment it comes up. */
export function clockAt(clock: Clock, attention: Attention | null, now: string): Clock {
	const statementId = attention && 'statementId' in attention ? attention.statementId : null;
	if (statementId === (clock.talk?.statementId ?? null)) return clock;
	return { ...clock, talk: statementId === null ? null : { statementId, since: now, extra: 0 } };
}

/** Gives the statement that is talked about more minutes, counted from now if its time is over. */
export function withExtra(session: Session, extra: number, now: string): Session {
	const { clock } = session;
	if (!clock?.talk) return session;
	const most = limits.partMinutes.most;
	const talk = { ...clock.talk, extra: Math.min(most, clock.talk.extra + extra) };
	return { ...session, changedAt: now, clock: { ...clock, talk } };
}

export const isPaused = ({ pauses }: Pick<Clock, 'pauses'>): boolean => pauses.at(-1)?.until === null;

/** Begins a break, or ends the one that is on. */
export function withPause(session: Session, isOn: boolean, now: string): Session {
	const { clock } = session;
	if (!clock || isPaused(clock) === isOn) return session;
	const before = isOn ? clock.pauses.slice(1 - limits.pauses) : clock.pauses.slice(0, -1);
	const from = clock.pauses.at(-1)?.from ?? now;
	const pause = isOn ? { from: now, until: null } : { from, until: now };
	return { ...session, changedAt: now, clock: { ...clock, pauses: [...before, pause] } };
}
