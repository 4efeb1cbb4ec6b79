import { describe, expect, it } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import {
	isPaused,
	programmeOf,
	withClock,
	withExtra,
	withoutClock,
	withPause,
	withProgramme,
} from './run-clock';
import { toStage, withAttention } from '../run-session';
import type { Session } from '../session';

const evening: Session = { ...exampleSession(), stage: 'collect', attention: null, date: '2026-11-24' };
const begin = new Date('2026-11-24T19:30');
const after = (minutes: number): string => new Date(begin.getTime() + minutes * 60_000).toISOString();
const started = withClock(evening, after(4));

describe('withClock', () => {
	it('counts from the planned begin, at a start up to half an hour from it', () => {
		expect(started.clock?.beganAt).toBe(after(0));
		expect(withClock(evening, after(-12)).clock?.beganAt).toBe(after(0));
	});

	it('counts from now, as in a rehearsal on another day', () => {
		expect(withClock(evening, after(31)).clock?.beganAt).toBe(after(31));
		expect(withClock({ ...evening, date: '2027-01-01' }, after(4)).clock?.beganAt).toBe(after(4));
	});

	it('counts from the begin that the facilitator chose', () => {
		const later = withProgramme(evening, { begin: '20:00' }, after(0));
		expect(withClock(later, after(32)).clock?.beganAt).toBe(after(30));
		expect(programmeOf(evening).begin).toBe('19:30');
	});

	it('is gone without a trace, once it is turned off', () => {
		expect(withoutClock(started, evening.changedAt)).toEqual(evening);
	});
});

describe('clock, as the group moves on', () => {
	const talk = (session: Session, statementId: string, minutes: number): Session =>
		withAttention(session, { statementId, phase: 'asked' }, after(minutes));

	it('gives a statement its minutes from the moment that it comes up', () => {
		const first = talk(started, 'B2.2', 20);
		expect(first.clock?.talk).toEqual({ statementId: 'B2.2', since: after(20), extra: 0 });
		const shown = withAttention(first, { statementId: 'B2.2', phase: 'shown' }, after(22));
		expect(shown.clock?.talk?.since).toBe(after(20));
		expect(talk(shown, 'G.1', 25).clock?.talk?.since).toBe(after(25));
		expect(toStage(shown, 'ambitions', after(30)).clock?.talk).toBeNull();
	});

	it('adds minutes to the statement that is talked about, and to no other', () => {
		const more = withExtra(talk(started, 'B2.2', 20), 2, after(27));
		expect(more.clock?.talk?.extra).toBe(2);
		expect(talk(more, 'G.1', 30).clock?.talk?.extra).toBe(0);
		expect(withExtra(started, 2, after(27))).toBe(started);
	});

	it('begins a break once, and ends it', () => {
		const paused = withPause(started, true, after(40));
		expect(withPause(paused, true, after(41))).toBe(paused);
		expect(paused.clock && isPaused(paused.clock)).toBe(true);
		const ended = withPause(paused, false, after(50));
		expect(ended.clock?.pauses).toEqual([{ from: after(40), until: after(50) }]);
		expect(withPause(ended, false, after(51))).toBe(ended);
	});

	it('stays absent, in a bijeenkomst that never started it', () => {
		expect('clock' in talk(evening, 'B2.2', 20)).toBe(false);
	});
});
