import type { DimensionOutcome } from '$lib/scoring/score-dimension';

/** Fill of one of the four bricks of a dimension: shares of its width, 0 to 1, with `lowest` <= `mean`. */
export type Brick = { readonly lowest: number; readonly mean: number };

/** Places of the four bricks of a row, from the left. */
export const brickPlaces = [0, 1, 2, 3] as const;

/** Fills bricks from the left up to the mean, darkest up to the lowest level. Undefined without a number. */
export function bricksOf(outcome: DimensionOutcome): readonly Brick[] | undefined {
	if (outcome.kind !== 'score') return undefined;
	const { lowest, mean } = outcome;
	return brickPlaces.map((brick) => ({ lowest: share(lowest - brick), mean: share(mean - brick) }));
}

/** Width of a brick and distance to the next, in units of a picture that is four steps wide. */
export const brickWidth = 70;
export const brickStep = 73;
export const brickHeight = 22;

/** SVG path of the bricks filled from the left up to a level, 0 to 4. */
export function bricksPath(level: number): string {
	return brickPlaces
		.map((brick) => Math.round(share(level - brick) * brickWidth * 10) / 10)
		.map((width, brick) => (width > 0 ? roundedBox(brick * brickStep, width) : ''))
		.join('');
}

function roundedBox(x: number, width: number): string {
	const r = Math.min(2, width / 2);
	const across = width - 2 * r;
	const down = brickHeight - 2 * r;
	const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	return `M${x + r} 0h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

const share = (amount: number): number => Math.min(1, Math.max(0, amount));
