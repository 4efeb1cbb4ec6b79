import { ambitionLevels } from '$lib/content/levels';
import type { Outline } from '$lib/content/outline';
import type { Palette } from '$lib/paper/page-writer';
import { ambitionText } from '../wall/ambition-text';
import { legendFor } from '../wall/legend-for';
import { legendShapes } from '../wall/legend-shapes';
import { legendTexts } from '../wall/legend-texts';
import { namedLevel } from '../wall/named-level';
import { rowShapes, type RowShape } from '../wall/row-shapes';
import { brickHeight, brickStep, brickWidth, wallWidth } from '../wall/wall-geometry';
import type { DrawnRow } from '../wall/wall-row';
import type { Picture, TextItem } from './picture';
import { inkOf, shapePaints } from './shape-paints';

type Item = Picture['items'][number];

/** Places in pixels, wide enough for a typeface broader than ours. */
const layout = {
	width: 990,
	margin: 16,
	head: 48,
	row: 44,
	bricks: 250,
	scale: 1.4,
	figureEnd: 747,
	lowest: 772,
	legend: 46,
} as const;

const bricksWidth = wallWidth * layout.scale;
const sizes = { name: 18, figure: 20, small: 15 } as const;

/** Wall of the region as a picture of its own, for slides and minutes. */
export function wallPicture(
	rows: readonly DrawnRow[],
	levels: Outline['levels'],
	palette: Palette = 'colour',
): Picture {
	const pen = penOf(palette);
	const top = layout.margin + layout.head;
	const bottom = top + rows.length * layout.row;
	return {
		width: layout.width,
		height: bottom + layout.legend,
		background: inkOf(palette)('paper'),
		alt: rows.map(({ sentence }) => sentence).join(' '),
		items: [
			...headItems(pen, rows, levels, top),
			...rows.flatMap((row, index) => rowItems(pen, row, levels, top + index * layout.row)),
			...legendItems(pen, rows, bottom + 14),
		],
	};
}

type Pen = {
	readonly text: (
		text: string,
		at: readonly [x: number, y: number],
		style: 'name' | 'figure' | 'small',
		align?: TextItem['align'],
	) => Item;
	readonly shapes: (
		shapes: readonly RowShape[],
		at: readonly [x: number, y: number],
		scale: number,
	) => readonly Item[];
};

function penOf(palette: Palette): Pen {
	const ink = inkOf(palette);
	return {
		text: (text, [x, y], style, align = 'left') => ({
			kind: 'text',
			text,
			x,
			y,
			size: sizes[style],
			isStrong: style === 'figure',
			colour: ink(style === 'small' ? 'soft' : 'ink'),
			align,
		}),
		shapes: (shapes, [x, y], scale) =>
			shapes.flatMap(({ name, path }) =>
				shapePaints(name, ink).map((paint): Item => ({ kind: 'path', path, x, y, scale, paint })),
			),
	};
}

/** Names of the levels, each ending where its level is reached, and of the columns. */
function headItems(
	pen: Pen,
	rows: readonly DrawnRow[],
	levels: Outline['levels'],
	bottom: number,
): readonly Item[] {
	const y = bottom - 8;
	return [
		...ambitionLevels.flatMap((level) => {
			const end = layout.bricks + ((level - 1) * brickStep + brickWidth) * layout.scale;
			const lines = inLines(namedLevel(level, levels), 13);
			return lines.map((line, index) =>
				pen.text(line, [end, y - (lines.length - 1 - index) * 17], 'small', 'right'),
			);
		}),
		...(rows.some(isScored)
			? [
					pen.text('gemiddeld', [layout.figureEnd, y], 'small', 'right'),
					pen.text('laagste niveau', [layout.lowest, y], 'small'),
				]
			: []),
		...(rows.some(({ ambition }) => ambition !== null)
			? [pen.text('ambitie', [layout.width - layout.margin, y], 'small', 'right')]
			: []),
	];
}

function rowItems(pen: Pen, row: DrawnRow, levels: Outline['levels'], top: number): readonly Item[] {
	const { outcome } = row.result;
	const middle = top + layout.row / 2;
	const bricksTop = middle - (brickHeight * layout.scale) / 2;
	const y = middle + 6;
	return [
		pen.text(row.shortName, [layout.margin, y], 'name'),
		...pen.shapes(rowShapes(row), [layout.bricks, bricksTop], layout.scale),
		...(outcome.kind === 'score'
			? [
					pen.text(row.figure, [layout.figureEnd, row.mark ? y - 7 : y], 'figure', 'right'),
					...(row.mark ? [pen.text(row.mark, [layout.figureEnd, y + 10], 'small', 'right')] : []),
					...inLines(namedLevel(outcome.lowest, levels), 15).map((line, index, { length }) =>
						pen.text(line, [layout.lowest, y - 1 - (length - 1) * 8.5 + index * 17], 'small'),
					),
				]
			: row.means.length === 0
				? [pen.text(row.figure, [layout.bricks + bricksWidth + 12, y], 'small')]
				: []),
		...(row.ambition
			? [pen.text(ambitionText(row.ambition), [layout.width - layout.margin, y], 'name', 'right')]
			: []),
	];
}

/** Signs with their meaning, side by side. */
function legendItems(pen: Pen, rows: readonly DrawnRow[], top: number): readonly Item[] {
	const scale = 0.5;
	let x: number = layout.bricks;
	return legendFor(rows).flatMap((id) => {
		const text = legendTexts[id];
		const sign = pen.shapes(legendShapes(id), [x, top], scale);
		const words = pen.text(text, [x + brickWidth * scale + 8, top + 11], 'small');
		x += brickWidth * scale + 8 + text.length * 7.4 + 18;
		return [...sign, words];
	});
}

const isScored = ({ result }: DrawnRow): boolean => result.outcome.kind === 'score';

/** Splits a text of several words into two lines, where it is longer than `most` characters. */
function inLines(text: string, most: number): readonly string[] {
	if (text.length <= most) return [text];
	const words = text.split(' ');
	const fits = words.findIndex((_, index) => words.slice(0, index + 1).join(' ').length > most);
	const first = Math.max(1, fits);
	return [words.slice(0, first).join(' '), words.slice(first).join(' ')].filter(Boolean);
}
