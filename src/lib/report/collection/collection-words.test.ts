import { describe, expect, it } from 'vitest';
import { bandsOf, doublesTexts, hiddenTexts, leadText, rangeOf } from './collection-words';

type Told = Parameters<typeof leadText>[0];

const regionsOf = (names: readonly string[], small: number, dropped: number): Told['regions'] => ({
	names,
	size: names.length + 1,
	rowOf: () => 0,
	nameOf: (name) => name,
	small,
	dropped,
});

const told = (details: Partial<Told>): Told => ({
	people: [],
	regions: regionsOf([], 0, 0),
	sessions: [],
	smallSessions: 0,
	period: null,
	outline: {
		dimensions: [],
		id: '',
		version: '',
		title: '',
		instruction: '',
		purpose: '',
		levels: [],
		roles: [],
	},
	columns: [],
	dimensions: [],
	statements: [],
	...details,
});

describe('leadText and hiddenTexts', () => {
	it('count all scans and regions, including those not shown', () => {
		const all = told({ people: [[13], [13]], regions: regionsOf(['Noord', 'Zuid'], 1, 4), smallSessions: 1 });
		expect(leadText(all)).toBe('30 zelfscans uit 3 regio’s en 1 bijeenkomst.');
		expect(hiddenTexts(all)).toHaveLength(2);
		expect(hiddenTexts(all)[0]).toMatch(/^4 zelfscans uit 1 regio met minder dan vijf tellen nergens mee/);
	});

	it('separate thousands with a point', () => {
		expect(leadText(told({ people: [[13_000]], regions: regionsOf(['Noord'], 0, 0) }))).toBe(
			'13.000 zelfscans uit 1 regio.',
		);
	});
});

it('doublesTexts: gives the number of doubles from five on, and nothing below', () => {
	expect([0, 1, 4].flatMap(doublesTexts)).toEqual([]);
	expect(doublesTexts(5)[0]).toMatch(/^5 keer gaat het om een kopie, .* Die tellen niet mee\.$/);
});

it('bandsOf: counts means per level, 4 with those from 3', () => {
	const bins = Array.from({ length: 17 }, () => 1);
	expect(bandsOf(bins)).toEqual([4, 4, 4, 5]);
});

it('rangeOf: gives one value if the ends are equal', () => {
	const mark = (at: number) => ({ region: '', people: 5, at });
	expect([rangeOf([]), rangeOf([mark(2)]), rangeOf([mark(2.66), mark(1)])]).toEqual([
		'',
		'2,0',
		'1,0 tot 2,7',
	]);
});
