import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/session/evening/plan';
import { scriptMinutes, scriptOf, scriptPeople } from './script';

const sizes = { statements: { short: 24, full: 60 }, reading: { short: 10, full: 26 } };
const evenings = scriptMinutes.flatMap((minutes) => [[minutes, true] as const, [minutes, false] as const]);

describe.each(evenings)('scriptOf %d minutes, filled in before: %s', (minutes, filledInBefore) => {
	const { steps, plan } = scriptOf(minutes, filledInBefore, sizes);

	it('has the plan that the app makes', () => {
		const circumstances = { filledInBefore, people: scriptPeople, ...sizes };
		expect(plan).toEqual(planOf({ minutes, length: 'short' }, circumstances));
		expect(plan.fits).toBe(true);
	});

	it('covers every minute without gaps', () => {
		expect(steps[0]?.from).toBe(0);
		expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
		expect(steps.at(-1)?.to).toBe(minutes);
	});

	it('has words for each step', () => {
		expect(steps.filter(({ say }) => say.length === 0)).toEqual([]);
	});
});
