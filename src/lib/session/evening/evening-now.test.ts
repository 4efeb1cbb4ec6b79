import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eveningNow, type EveningNow, type EveningPlace } from './evening-now';
import { planOf } from './plan';
import type { Clock } from '../session';

const sizes = { statements: { short: 24, full: 57 }, reading: { short: 10, full: 24 } };
const planFor = (minutes: number) =>
	planOf({ minutes, length: 'short' }, { filledInBefore: true, people: 12, ...sizes });
const plan = planFor(120);
const minute = 60_000;
const began = Date.parse('2026-11-24T18:30:00.000Z');
const timeAt = (minutes: number): string => new Date(began + minutes * minute).toISOString();
const clockOf = (change: Partial<Clock> = {}): Clock => ({
	beganAt: timeAt(0),
	talk: null,
	pauses: [],
	...change,
});
const talking = (index: number): EveningPlace => ({ stage: 'talk', index, isTalking: true });
const at = (clock: Clock, progress: EveningPlace, minutes: number): EveningNow =>
	eveningNow(clock, plan, progress, began + minutes * minute);

// welcome 5, wall 5: the talk begins after ten minutes, six minutes a statement
describe('eveningNow', () => {
	it.each([
		['in time', 1, 12, 0],
		['in time, at the end of its minutes', 1, 16, 0],
		['two minutes behind', 1, 18, 2],
		['three minutes ahead', 3, 19, -3],
		['four minutes behind, at the second', 2, 26, 4],
	])('tells that the group is %s', (_what, index, minutes, behind) => {
		expect(at(clockOf(), talking(index), minutes).behind / minute).toBe(behind);
	});

	it('tells when to stop talking, the same at every moment of the evening', () => {
		const end = plan.items.findIndex(({ step }) => step === 'ambitions');
		const before = plan.items.slice(0, end).reduce((sum, item) => sum + item.minutes, 0);
		for (const minutes of [0, 40, 100])
			expect((at(clockOf(), talking(1), minutes).stopTalking - began) / minute).toBe(before);
	});

	it.each([
		['collect', 3, 0],
		['collect', 9, 4],
		['ambitions', 110, 12],
		['actions', 98, -3],
		['report', 119, 0],
	] as const)('compares the step %s at minute %i with its place in the plan', (stage, minutes, behind) => {
		const { behind: told } = at(clockOf(), { stage, index: 1, isTalking: false }, minutes);
		expect(Math.sign(told)).toBe(Math.sign(behind));
	});

	it('counts the minutes of a statement from the moment that it came up, with those it got', () => {
		const talk = { statementId: 'A.1', since: timeAt(20), extra: 0 };
		expect(at(clockOf({ talk }), talking(2), 22).left).toBe((plan.minutesEach - 2) * minute);
		expect(at(clockOf({ talk: { ...talk, extra: 2 } }), talking(2), 22).left).toBe(plan.minutesEach * minute);
	});

	it('ends the planned break after its minutes', () => {
		const clock = clockOf({ pauses: [{ from: timeAt(50), until: null }] });
		expect(at(clock, talking(5), 55).pausedUntil).toBe(began + 60 * minute);
		expect(at(clockOf(), talking(5), 55).pausedUntil).toBeNull();
	});
});

const anyMinute = fc.integer({ min: 0, max: 200 });
const anyProgress: fc.Arbitrary<EveningPlace> = fc.record({
	stage: fc.constantFrom('collect', 'talk', 'ambitions', 'actions', 'report'),
	index: fc.integer({ min: 1, max: 20 }),
	isTalking: fc.boolean(),
});
const anyClock: fc.Arbitrary<Clock> = fc.record({
	beganAt: fc.constant(timeAt(0)),
	talk: fc.option(
		fc.record({ statementId: fc.constant('A.1'), since: anyMinute.map(timeAt), extra: fc.nat(9) }),
	),
	pauses: fc
		.uniqueArray(anyMinute, { maxLength: 6 })
		.map((moments) => moments.sort((a, b) => a - b).map(timeAt))
		.map((moments) =>
			moments.flatMap((from, index) =>
				index % 2 === 0 && moments[index + 1] !== undefined
					? [{ from, until: moments[index + 1] ?? null }]
					: [],
			),
		),
});

describe('eveningNow, at any moment of any evening', () => {
	it('tells the same after a reload, as it depends on moments alone', () => {
		fc.assert(
			fc.property(anyClock, anyProgress, anyMinute, (clock, progress, minutes) => {
				expect(at(structuredClone(clock), progress, minutes)).toEqual(at(clock, progress, minutes));
			}),
		);
	});

	it('moves along with all its moments', () => {
		const moved = (time: string): string => new Date(Date.parse(time) + 7 * minute).toISOString();
		fc.assert(
			fc.property(anyClock, anyProgress, anyMinute, (clock, progress, minutes) => {
				const later: Clock = {
					beganAt: moved(clock.beganAt),
					talk: clock.talk && { ...clock.talk, since: moved(clock.talk.since) },
					pauses: clock.pauses.map(({ from, until }) => ({
						from: moved(from),
						until: until && moved(until),
					})),
				};
				const told = at(clock, progress, minutes);
				const after = at(later, progress, minutes + 7);
				expect([after.behind, after.left]).toEqual([told.behind, told.left]);
				expect(after.stopTalking).toBe(told.stopTalking + 7 * minute);
			}),
		);
	});

	it('never gets less behind as time goes by without the group moving on', () => {
		fc.assert(
			fc.property(anyClock, anyProgress, anyMinute, anyMinute, (clock, progress, one, other) => {
				const still = { ...clock, pauses: [] };
				const [early, late] = [Math.min(one, other), Math.max(one, other)];
				expect(at(still, progress, late).behind).toBeGreaterThanOrEqual(at(still, progress, early).behind);
			}),
		);
	});

	it('gets behind by the part of a break that the plan has no minutes for', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8 }), (long, index) => {
				const from = 10 + index * plan.minutesEach;
				const rested = clockOf({ pauses: [{ from: timeAt(from), until: timeAt(from + long) }] });
				const behind = at(rested, talking(index), from + long).behind / minute;
				expect(behind).toBe(Math.max(0, long - 10));
			}),
		);
	});

	it('takes no time from a statement during a break', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), (long) => {
				const talk = { statementId: 'A.1', since: timeAt(20), extra: 0 };
				const paused = clockOf({ talk, pauses: [{ from: timeAt(22), until: null }] });
				expect(at(paused, talking(2), 22 + long).left).toBe(at(clockOf({ talk }), talking(2), 22).left);
			}),
		);
	});
});
