import { describe, expect, it } from 'vitest';
import { bricksFor, cellsIn, peoplePerBrick, placeMarks, spotsOf, xOf } from './strip-picture';

describe('bricks', () => {
	it.each([
		[0, 1],
		[10, 1],
		[11, 2],
		[50, 5],
		[51, 10],
		[13_000, 2_000],
	])('peoplePerBrick: with %i people in the highest column, at most %i', (most, people) => {
		expect(peoplePerBrick(most)).toBe(people);
	});

	it('bricksFor: draws a brick wherever there are people', () => {
		expect([bricksFor(0, 20), bricksFor(1, 20), bricksFor(20, 20), bricksFor(21, 20)]).toEqual([0, 1, 1, 2]);
	});
});

describe('placeMarks', () => {
	const mark = (region: string, at: number) => ({ region, at, people: 5 });

	it('puts marks side by side if there is room, and else below each other', () => {
		const placed = placeMarks([mark('c', 3), mark('a', 1), mark('b', 1.05)], 10);
		expect(placed.map(({ region, row }) => [region, row])).toEqual([
			['a', 0],
			['b', 1],
			['c', 0],
		]);
		expect(placed[0]?.x).toBe(xOf(1));
	});
});

describe('spotsOf', () => {
	const marks = [
		{ at: 4, text: 'West 4,0' },
		{ at: 1.1, text: 'Zuid 1,1' },
		{ at: 1, text: 'Noord 1,0' },
	];

	it('names all marks on one spot together, from low to high', () => {
		expect(spotsOf(marks, 5)).toEqual([
			{ cell: 1, texts: ['Noord 1,0', 'Zuid 1,1'] },
			{ cell: 4, texts: ['West 4,0'] },
		]);
	});

	it('puts every mark in one spot, on a picture of one finger wide', () => {
		expect(cellsIn(30)).toBe(1);
		expect(spotsOf(marks, cellsIn(30))).toHaveLength(1);
	});

	it('has cells of at least a finger', () => {
		for (const width of [44, 250, 700, 1_000]) expect(width / cellsIn(width)).toBeGreaterThanOrEqual(44);
	});
});
