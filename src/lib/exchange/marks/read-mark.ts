import { levelMarks, markCells, turned, type MarkIndex } from '$lib/session/level-marks';
import { lightAt, type GreyPicture, type Place } from './grey-picture';
import type { Corners } from './square-in';

/** Least difference in shade between black and white of a mark. */
const leastContrast = 24;

/** Code of a mark in any of four directions → its place in `levelMarks`. */
const known = new Map<number, MarkIndex>(
	([0, 1, 2, 3, 4, 5] as const).flatMap((index) => {
		const upright = levelMarks[index];
		const quarter = turned(upright);
		const half = turned(quarter);
		return [upright, quarter, half, turned(half)].map((code) => [code, index] as const);
	}),
);

/** Mark within four corners; undefined unless its border is black and all its cells are those of one mark. */
export function readMark(picture: GreyPicture, corners: Corners): MarkIndex | undefined {
	const shades = cellShades(picture, corners);
	const border = shades.filter((_, index) => isBorder(index));
	const inner = shades.filter((_, index) => !isBorder(index));
	const black = border.reduce((sum, shade) => sum + shade, 0) / border.length;
	const white = inner.toSorted((a, b) => b - a)[4] ?? 0;
	if (white - black < leastContrast) return undefined;
	const between = (black + white) / 2;
	if (border.some((shade) => shade >= between)) return undefined;
	return known.get(inner.reduce((code, shade) => (code << 1) | Number(shade >= between), 0));
}

const isBorder = (index: number): boolean => {
	const [column, row] = [index % markCells, Math.floor(index / markCells)];
	const last = markCells - 1;
	return column === 0 || row === 0 || column === last || row === last;
};

/** Places within a cell at which its shade is taken, as shares of its width. */
const within = [0.35, 0.5, 0.65] as const;

/** Mean shade of each cell, row by row. */
function cellShades(picture: GreyPicture, corners: Corners): readonly number[] {
	const placeOf = placing(corners);
	return Array.from({ length: markCells * markCells }, (_, index) => {
		const [column, row] = [index % markCells, Math.floor(index / markCells)];
		let sum = 0;
		for (const down of within)
			for (const right of within) {
				const { x, y } = placeOf((column + right) / markCells, (row + down) / markCells);
				sum += lightAt(picture, x, y);
			}
		return sum / within.length ** 2;
	});
}

/**
 * Maps shares of the width and height of a square to places in the picture (Heckbert 1989, *Fundamentals of Texture
 * Mapping and Image Warping*, 2.2.3).
 */
function placing([a, b, c, d]: Corners): (u: number, v: number) => Place {
	const [dx1, dx2, dx3] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
	const [dy1, dy2, dy3] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
	const whole = dx1 * dy2 - dx2 * dy1;
	const g = (dx3 * dy2 - dx2 * dy3) / whole;
	const h = (dx1 * dy3 - dx3 * dy1) / whole;
	return (u, v) => {
		const depth = g * u + h * v + 1;
		return {
			x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
			y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
		};
	};
}
