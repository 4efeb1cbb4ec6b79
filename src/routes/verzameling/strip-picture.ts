import type { RegionMark } from '$lib/scoring/aggregate/aggregate-picture';

/** The picture is 340 wide; from level 0 to 4 is 320, and a column stands every quarter of a level. */
export const picture = { width: 340, column: 20, row: 6 } as const;

const mostRows = 10;

/** Where a level or mean is. */
export const placeOf = (level: number): number => 10 + level * 4 * picture.column;

/** How many people a brick stands for at most, so that the highest column stays low enough. */
export function peoplePerBrick(most: number): number {
	const sizes = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1_000, 10_000].map((tens) => digit * tens));
	return sizes.sort((a, b) => a - b).find((size) => Math.ceil(most / size) <= mostRows) ?? most;
}

/** How many bricks stand on each other; who is left over is a brick too. */
export const bricksFor = (count: number, perBrick: number): number => Math.ceil(count / perBrick);

/** One path for all bricks, on a ground line at `height`. */
export function bricksPath(bins: readonly number[], perBrick: number, height: number): string {
	const width = picture.column - 3;
	return bins
		.flatMap((count, bin) =>
			Array.from({ length: bricksFor(count, perBrick) }, (_, row) => {
				const x = placeOf(bin / 4) - width / 2;
				const y = height - (row + 1) * picture.row + 1;
				return `M${String(x)} ${String(y)}h${String(width)}v${String(picture.row - 1.2)}h-${String(width)}z`;
			}),
		)
		.join('');
}

export type PlacedMark = RegionMark & { readonly x: number; readonly row: number };

/** Marks that would lie on each other are put under each other. */
export function placeMarks(marks: readonly RegionMark[], apart: number): readonly PlacedMark[] {
	const taken: number[] = [];
	return marks
		.toSorted((a, b) => a.at - b.at)
		.map((mark) => {
			const x = placeOf(mark.at);
			const free = taken.findIndex((last) => x - last >= apart);
			const row = free < 0 ? taken.length : free;
			taken[row] = x;
			return { ...mark, x, row };
		});
}
