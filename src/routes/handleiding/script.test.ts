import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/session/evening/plan';
import { optionalParts } from '$lib/session/evening/plan-steps';
import { scriptMinutes, scriptOf, scriptPeople } from './script';

const sizes = { statements: { short: 24, full: 60 }, reading: { short: 10, full: 26 } };
const evenings = scriptMinutes.flatMap((minutes) =>
	[true, false].flatMap((filledInBefore) =>
		[[], optionalParts].map((used) => [minutes, filledInBefore, used] as const),
	),
);

describe.each(evenings)(
	'scriptOf %d minutes, filled in before: %s, with %j',
	(minutes, filledInBefore, used) => {
		const { steps, plan } = scriptOf(minutes, filledInBefore, sizes, used);

		it('has the plan that the app makes', () => {
			const circumstances = { filledInBefore, people: scriptPeople, used, earlierActions: 4, ...sizes };
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
	},
);

it('scriptOf: has the words for the talk in their order, facts first and the condition last', () => {
	const talk = scriptOf(90, true, sizes, ['facts', 'condition']).steps.find(({ step }) => step === 'talk');
	expect(talk?.say.at(0)).toMatch(/^Ik lees eerst voor waar het staat/);
	expect(talk?.say.at(-1)).toMatch(/Wat heb je nodig om mee te gaan\?$/);
	expect(talk?.how).toContain('Lees eerst voor waar het staat');
	expect(talk?.how).toContain('Vraag wat die nodig heeft om mee te gaan.');
});
