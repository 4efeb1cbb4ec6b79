import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/session/plan';
import { scriptMinutes, scriptOf, scriptPeople } from './script';

const statements = { short: 24, full: 56 };
const evenings = scriptMinutes.flatMap((minutes) => [[minutes, true] as const, [minutes, false] as const]);

describe.each(evenings)('the script of %d minutes, filled in before: %s', (minutes, filledInBefore) => {
	const { steps, plan } = scriptOf(minutes, filledInBefore, statements);

	it('has the plan that the app itself makes', () => {
		const circumstances = { filledInBefore, people: scriptPeople, statements };
		expect(plan).toEqual(planOf({ minutes, length: 'short' }, circumstances));
		expect(plan.fits).toBe(true);
	});

	it('goes on from minute to minute until the end', () => {
		expect(steps[0]?.from).toBe(0);
		expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
		expect(steps.at(-1)?.to).toBe(minutes);
	});

	it('has something to say at each step', () => {
		expect(steps.filter(({ say }) => say.length === 0)).toEqual([]);
	});
});
