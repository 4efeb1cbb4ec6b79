import { describe, expect, it } from 'vitest';
import type { Circumstances } from './circumstances';
import { planOf, type Plan } from './plan';

const at = (
	minutes: number,
	people: number,
	where: 'home' | 'room',
	length: 'short' | 'full' = 'short',
	changed: Circumstances['changed'] = {},
): Plan => {
	const statements = { short: 24, full: 57 } as const;
	const reading = { short: 10, full: 24 } as const;
	const filledInBefore = where === 'home';
	const circumstances: Circumstances = { filledInBefore, people, statements, reading, changed };
	return planOf({ minutes, length }, circumstances);
};

const minutesOf = ({ items }: Plan, wanted: string): number | undefined =>
	items.find(({ step }) => step === wanted)?.minutes;

const sumOf = ({ items }: Plan): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

describe('planOf', () => {
	it.each([
		// minutes, people, where, statements, minutes each
		[45, 5, 'home', 4, 5],
		[45, 25, 'home', 2, 8],
		[60, 5, 'home', 6, 5],
		[60, 25, 'home', 4, 8],
		[90, 5, 'home', 11, 5],
		[90, 25, 'home', 7, 8],
		[120, 5, 'home', 14, 5],
		[120, 25, 'home', 8, 8],
		[60, 5, 'room', 3, 5],
		[90, 5, 'room', 8, 5],
		[90, 12, 'room', 6, 6],
		[90, 25, 'room', 4, 8],
		[120, 5, 'room', 11, 5],
		[120, 25, 'room', 6, 8],
	] as const)(
		'in %i minutes with %i people, filled in at %s: fits %i statements of %i minutes',
		(minutes, people, where, ...expected) => {
			const plan = at(minutes, people, where);
			expect([plan.statements, plan.minutesEach]).toEqual(expected);
			expect(plan.fits).toBe(true);
			expect(plan.total).toBe(minutes);
		},
	);

	it('fits no more statements than there are', () => {
		const plan = at(600, 5, 'home');
		expect(plan.statements).toBe(24);
		expect(plan.total).toBeLessThan(600);
	});
});

describe('planOf, in too little time', () => {
	it.each([
		[45, 5, 'room', 'short', 'Reken op 55 minuten, of laat iedereen de scan thuis invullen.'],
		[45, 25, 'room', 'short', 'Reken op 65 minuten, of laat iedereen de scan thuis invullen.'],
		[60, 25, 'room', 'short', 'Reken op 65 minuten, of laat iedereen de scan thuis invullen.'],
		[
			60,
			12,
			'room',
			'full',
			'Reken op 85 minuten, of kies de korte scan, of laat iedereen de scan thuis invullen.',
		],
		[20, 12, 'room', 'short', 'Reken op 60 minuten.'],
		[20, 12, 'home', 'short', 'Reken op 35 minuten.'],
	] as const)(
		'names what would fit, in %i minutes with %i people in the %s, %s',
		(minutes, people, where, length, advice) => {
			const plan = at(minutes, people, where, length);
			expect(plan.fits).toBe(false);
			expect(plan.total).toBeGreaterThan(minutes);
			expect(plan.sentence).toMatch(new RegExp(`^In ${String(minutes)} minuten past dit niet`));
			expect(plan.sentence.endsWith(advice)).toBe(true);
		},
	);

	it('never fits a full scan in the room in 60 minutes', () => {
		for (let people = 1; people <= 40; people += 1) expect(at(60, people, 'room', 'full').fits).toBe(false);
	});

	it('advises the shortest time that fits', () => {
		expect(at(85, 12, 'room', 'full').fits).toBe(true);
		expect(at(80, 12, 'room', 'full').fits).toBe(false);
	});
});

it('planOf: names the number of statements in its sentence', () => {
	expect(at(90, 12, 'room').sentence).toBe('In 90 minuten kun je over ongeveer 6 stellingen praten.');
});

it('planOf: plans no time for filling in, when that is done at home', () => {
	expect(minutesOf(at(90, 12, 'home'), 'alone')).toBe(0);
	expect(minutesOf(at(90, 12, 'home'), 'gather')).toBe(0);
	expect(minutesOf(at(90, 12, 'room'), 'alone')).toBe(14);
	expect(minutesOf(at(90, 12, 'room', 'full'), 'alone')).toBe(34);
});

it('planOf: adds up its items, and fits fewer statements in more minutes only where a break comes in', () => {
	for (const people of [0, 1, 5, 12, 25, 500]) {
		let before = 0;
		for (let minutes = 0; minutes <= 300; minutes += 1) {
			const plan = at(minutes, people, 'room');
			expect(sumOf(plan)).toBe(plan.total);
			if (!plan.fits) continue;
			expect(plan.total).toBeLessThanOrEqual(minutes);
			if (minutes !== 120) expect(plan.statements).toBeGreaterThanOrEqual(before);
			before = plan.statements;
		}
	}
});

it('planOf: has a break in the middle of the talk, from 120 minutes', () => {
	const plan = at(120, 12, 'home');
	expect(minutesOf(plan, 'break')).toBe(10);
	expect(minutesOf(plan, 'talk')).toBe(Math.ceil(plan.statements / 2) * plan.minutesEach);
	expect(plan.total).toBe(120);
	expect(minutesOf(at(90, 12, 'home'), 'break')).toBe(0);
	expect(minutesOf(at(90, 12, 'home'), 'more')).toBe(0);
});

it('planOf: gives the talk what the parts leave that the facilitator changed', () => {
	const usual = at(90, 12, 'home');
	const changed = at(90, 12, 'home', 'short', { welcome: 12, break: 6, alone: 20 });
	expect(minutesOf(changed, 'welcome')).toBe(12);
	expect(minutesOf(changed, 'break')).toBe(6);
	expect(minutesOf(changed, 'alone')).toBe(0);
	expect(changed.total).toBe(90);
	expect(changed.statements).toBeLessThan(usual.statements);
});

describe('planOf, after the room chose', () => {
	const sizes = { statements: { short: 24, full: 57 }, reading: { short: 10, full: 24 } } as const;
	const after = (minutes: number, chosen: number): Plan =>
		planOf({ minutes, length: 'short' }, { filledInBefore: true, people: 12, chosen, ...sizes });

	it.each([
		[90, 9, 9, 6],
		[90, 5, 5, 11],
		[90, 1, 1, 57],
		[90, 12, 9, 6],
		[120, 5, 5, 14],
	])('gives in %i minutes %i statements the time of the talk', (minutes, chosen, statements, minutesEach) => {
		expect(after(minutes, chosen)).toMatchObject({ statements, minutesEach, total: minutes });
		expect(after(minutes, chosen).sentence).toContain(`er is tijd voor ${String(statements)}.`);
	});
});
