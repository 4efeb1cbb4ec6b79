import { expect, it } from 'vitest';
import { bricksPath, flagPath, hatchLines, hatchPath } from './wall-geometry';

/** Start and extent of each box, rounded corners included. */
const boxes = (path: string): readonly (readonly [from: number, to: number])[] =>
	[...path.matchAll(/M(?<x>[\d.]+) 0h(?<across>[\d.]+)a(?<r>[\d.]+) /g)].map(({ groups }) => {
		const [x, across, r] = [groups?.['x'], groups?.['across'], groups?.['r']].map(Number);
		return [(x ?? NaN) - (r ?? NaN), (x ?? NaN) + (across ?? NaN) + (r ?? NaN)];
	});

it.each([
	[0, []],
	[0.5, [[0, 35]]],
	[1, [[0, 70]]],
	[
		2.6,
		[
			[0, 70],
			[73, 143],
			[146, 188],
		],
	],
	[
		4,
		[
			[0, 70],
			[73, 143],
			[146, 216],
			[219, 289],
		],
	],
] as const)('bricksPath: fills bricks from the left, for level %f', (level, expected) => {
	expect(boxes(bricksPath(level))).toEqual(expected);
});

it('bricksPath: draws a box narrower than its rounded corners, for level 0.02', () => {
	expect(boxes(bricksPath(0.02))).toEqual([[0, 1.4]]);
});

it('hatchPath: is empty, between equal levels and down', () => {
	expect(hatchPath(3, 3)).toBe('');
	expect(hatchPath(3.2, 3)).toBe('');
});

it('hatchPath: hatches only bricks between the two levels', () => {
	const starts = [...hatchPath(1.5, 3).matchAll(/M(?<x>[\d.]+) /g)].map(({ groups }) =>
		Number(groups?.['x']),
	);
	expect(Math.min(...starts)).toBe(73 + 35);
	expect(Math.max(...starts)).toBeLessThan(216);
	expect(starts.filter((x) => x > 143 && x < 146)).toEqual([]);
});

it('hatchLines: stays in its box, with lines that continue in the next box', () => {
	const lines = hatchLines({ x: 10, y: 0, width: 20, height: 22 }, 8);
	expect(lines.length).toBeGreaterThan(3);
	for (const { x, y, size } of lines) {
		expect(x).toBeGreaterThanOrEqual(10);
		expect(x + size).toBeLessThanOrEqual(30);
		expect(y).toBeLessThanOrEqual(22);
		expect(y - size).toBeGreaterThanOrEqual(0);
		expect((x + y) % 8).toBe(0);
	}
});

it('flagPath: has its pole in the joint after the level', () => {
	expect(flagPath(2)).toMatch(/^M145\.5 22v-28/);
});
