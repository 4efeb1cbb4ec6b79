import type { RegionMark } from '$lib/scoring/aggregate/aggregate-picture';

/** Picture of 340 wide: level 0 to 4 takes 320, with a column at every quarter of a level. */
export const picture = { width: 340, column: 20, row: 6 } as const;

const mostRows = 10;

/** Horizontal position of a level or mean. */
export const xOf = (level: number): number => 10 + level * 4 * picture.column;

/** Smallest round number of people per brick that keeps the highest column within ten bricks. */
export function peoplePerBrick(most: number): number {
	const sizes = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1_000, 10_000].map((tens) => digit * tens));
	return sizes.sort((a, b) => a - b).find((size) => Math.ceil(most / size) <= mostRows) ?? most;
}

/** Number of bricks in a column; a remainder gets a brick too. */
export const bricksFor = (count: number, perBrick: number): number => Math.ceil(count / perBrick);

/** SVG path of all bricks, on a ground line at `height`. */
export function columnsPath(bins: readonly number[], perBrick: number, height: number): string {
	const width = picture.column - 3;
	return bins
		.flatMap((count, bin) =>
			Array.from({ length: bricksFor(count, perBrick) }, (_, row) => {
				const x = xOf(bin / 4) - width / 2;
				const y = height - (row + 1) * picture.row + 1;
				return `M${String(x)} ${String(y)}h${String(width)}v${String(picture.row - 1.2)}h-${String(width)}z`;
			}),
		)
		.join('');
}

export type PlacedMark = RegionMark & { readonly x: number; readonly row: number };

/** Puts marks that would overlap below each other. */
export function placeMarks(marks: readonly RegionMark[], apart: number): readonly PlacedMark[] {
	const taken: number[] = [];
	return marks
		.toSorted((a, b) => a.at - b.at)
		.map((mark) => {
			const x = xOf(mark.at);
			const free = taken.findIndex((last) => x - last >= apart);
			const row = free < 0 ? taken.length : free;
			taken[row] = x;
			return { ...mark, x, row };
		});
}
