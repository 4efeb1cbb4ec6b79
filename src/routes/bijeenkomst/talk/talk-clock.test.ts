import { expect, it } from 'vitest';
import { TalkClock } from './talk-clock';

const start = Date.UTC(2026, 10, 24, 19);

it('TalkClock: counts elapsed time, however seldom it is read', () => {
	const clock = new TalkClock(start);
	expect(clock.secondsAt(start + 1_400)).toBe(1);
	expect(clock.secondsAt(start + 2_100)).toBe(2);
	// asleep for twenty minutes
	expect(clock.secondsAt(start + 1_202_100)).toBe(1_202);
});

it('TalkClock: subtracts nothing when the clock of the device is set back', () => {
	const clock = new TalkClock(start);
	clock.secondsAt(start + 60_000);
	expect(clock.secondsAt(start - 3_600_000)).toBe(60);
	expect(clock.secondsAt(start - 3_590_000)).toBe(70);
});
