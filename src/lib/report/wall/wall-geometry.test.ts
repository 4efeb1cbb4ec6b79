import { expect, it } from 'vitest';
import { bricksPath } from './wall-geometry';

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
