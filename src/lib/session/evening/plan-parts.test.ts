import { describe, expect, it } from 'vitest';
import type { Circumstances } from './circumstances';
import { partNames } from './part-names';
import { planOf, type Plan } from './plan';
import { optionalParts, talkParts, type OptionalPart, type PlanPart } from './plan-steps';

const at = (minutes: number, used: readonly OptionalPart[], change: Partial<Circumstances> = {}): Plan =>
	planOf(
		{ minutes, length: 'short' },
		{
			filledInBefore: true,
			people: 12,
			statements: { short: 24, full: 57 },
			reading: { short: 10, full: 24 },
			used,
			earlierActions: 4,
			...change,
		},
	);

const minutesOf = ({ items, each }: Plan, wanted: PlanPart): number =>
	[...items, ...each].find(({ step }) => step === wanted)?.minutes ?? 0;

const talkOf = (plan: Plan): number => minutesOf(plan, 'talk') + minutesOf(plan, 'more');

const isInTalk = (part: OptionalPart): boolean => talkParts.some((each) => each === part);

describe.each([60, 90, 120])('planOf, in %i minutes with optional parts', (minutes) => {
	const bare = at(minutes, []);

	it.each(optionalParts)('takes the minutes of %s from the talk, and nothing without it', (part) => {
		const plan = at(minutes, [part]);
		expect(minutesOf(bare, part)).toBe(0);
		expect(minutesOf(plan, part)).toBeGreaterThan(0);
		expect(plan).toMatchObject({ fits: true, total: minutes, dropped: [] });
		expect(plan.minutesEach - bare.minutesEach).toBe(isInTalk(part) ? minutesOf(plan, part) : 0);
		expect(talkOf(bare) - talkOf(plan)).toBe(isInTalk(part) ? 0 : minutesOf(plan, part));
		expect(plan.shortage).toBe(`Komen jullie tijd tekort? Laat dan “${partNames[part]}” weg.`);
	});

	it('adds up to its minutes, with any of the parts, at home or in the room', () => {
		for (let mask = 0; mask < 2 ** optionalParts.length; mask += 1)
			for (const filledInBefore of [true, false]) {
				const used = optionalParts.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
				const plan = at(minutes, used, { filledInBefore });
				expect(plan).toMatchObject({ fits: true, total: minutes });
				expect(plan.items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
				expect(Math.min(...plan.items.map((item) => item.minutes))).toBeGreaterThanOrEqual(0);
				expect(plan.statements).toBeGreaterThanOrEqual(2);
				expect(plan.minutesEach).toBeGreaterThanOrEqual(bare.minutesEach);
				expect(talkOf(plan)).toBeGreaterThanOrEqual(plan.statements * plan.minutesEach);
				expect(plan.dropped).toEqual(used.slice(0, plan.dropped.length));
			}
	});
});

it.each([
	[60, true, 2, []],
	[90, true, 5, []],
	[120, true, 6, []],
	[60, false, 2, [...optionalParts]],
	[90, false, 2, []],
	[120, false, 4, []],
])(
	'planOf: drops in %i minutes with all parts, filled in before %s, only what it must',
	(minutes, filledInBefore, statements, dropped) => {
		expect(at(minutes, optionalParts, { filledInBefore })).toMatchObject({ statements, dropped });
	},
);

describe('planOf, on what falls out', () => {
	it('says what to leave out first, and in which order', () => {
		expect(at(90, ['review', 'worth', 'choose']).shortage).toBe(
			'Komen jullie tijd tekort? Laat dan eerst “Was dit de avond waard?” weg, en daarna “Kiezen waarover we praten” en “Wat deden we?”.',
		);
	});

	it('says what falls out, when it does not fit otherwise', () => {
		const plan = at(45, ['review', 'choose', 'worth']);
		expect(plan).toMatchObject({ fits: true, total: 45, dropped: ['worth', 'choose'] });
		expect([minutesOf(plan, 'worth'), minutesOf(plan, 'choose')]).toEqual([0, 0]);
		expect(plan.shortage).toBe(
			'Zonder extra tijd valt dit weg: “Was dit de avond waard?” en “Kiezen waarover we praten”.',
		);
	});

	it('says nothing of it without optional parts, and where nothing fits', () => {
		expect(at(90, []).shortage).toBe('');
		expect(at(20, ['worth'])).toMatchObject({ fits: false, shortage: '' });
	});

	it('takes the minutes that the facilitator gave, also to a part that was not used', () => {
		const changed = { worth: 3, review: 0, condition: 2 };
		const plan = at(90, ['review'], { changed });
		expect(optionalParts.map((part) => minutesOf(plan, part))).toEqual([3, 0, 0, 0, 0, 2, 0]);
		expect(plan.minutesEach).toBe(8);
	});

	it('gives a longer list of actions more time, up to ten minutes', () => {
		const review = (earlierActions: number): number =>
			minutesOf(at(120, ['review'], { earlierActions }), 'review');
		expect([1, 4, 8, 40].map(review)).toEqual([3, 6, 10, 10]);
	});
});
