import type { DimensionOutcome } from '$lib/scoring/score-dimension';

/** How full one of the four bricks of a dimension is: shares of its width, 0 to 1, with `lowest` <= `mean`. */
export type Brick = { readonly lowest: number; readonly mean: number };

/** Bricks fill from the left up to the mean; the part up to the lowest level is the darkest. Undefined without a number. */
export function bricksOf(outcome: DimensionOutcome): readonly Brick[] | undefined {
	if (outcome.kind !== 'score') return undefined;
	const { lowest, mean } = outcome;
	return [0, 1, 2, 3].map((brick) => ({ lowest: share(lowest - brick), mean: share(mean - brick) }));
}

const share = (amount: number): number => Math.min(1, Math.max(0, amount));
