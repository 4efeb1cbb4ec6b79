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

/** A dot or square with its name. */
export type NamedMark = { readonly at: number; readonly text: string };

/** Marks that one finger covers: all of them are named together. */
export type Spot = {
	/** Place in the row of cells, from the left. */
	readonly cell: number;
	/** One name per mark, from low to high. */
	readonly texts: readonly string[];
};

/** Divides the picture in equal cells, and returns those with marks. */
export function spotsOf(marks: readonly NamedMark[], cells: number): readonly Spot[] {
	const sorted = marks.toSorted((a, b) => a.at - b.at);
	const cellOf = ({ at }: NamedMark): number =>
		Math.min(cells - 1, Math.floor((xOf(at) / picture.width) * cells));
	return Array.from({ length: cells }, (_, cell) => ({
		cell,
		texts: sorted.filter((mark) => cellOf(mark) === cell).map(({ text }) => text),
	})).filter(({ texts }) => texts.length > 0);
}

/** Number of cells at this width, each at least as wide as a finger. */
export const cellsIn = (width: number): number => Math.max(1, Math.floor(width / finger));

/** 44 px at the default size of text. */
const finger = 44;
