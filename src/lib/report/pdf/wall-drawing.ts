import { levels } from '$lib/content/levels';
import { brickPlaces, share } from '../wall/wall-geometry';
import { legendFor } from '../wall/legend-for';
import { legendTexts, type LegendId } from '../wall/legend-texts';
import type { WallRow } from '../wall/wall-row';
import { ambitionText } from '../wall/ambition-text';
import type { WallNode } from '../document/document';
import type { Box, Canvas, FigureBlock } from '$lib/paper/block';
import { tag } from '$lib/paper/tag';
import { colours, styles } from '$lib/paper/theme';

const gap = 1;
const axisHeight = 5;
const sizes = { large: { row: 9.2, brick: 6 }, small: { row: 6.2, brick: 4.2 } } as const;

const words = { mean: 'getal', ambition: 'ambitie' } as const;

/** Columns of the wall, from its left edge, in millimetres. */
const columns = { bricks: 52, bricksWidth: 76, figureEnd: 139, mark: 141 } as const;

/** Wall of all dimensions, a row of four bricks each. */
export function wallFigure({ rows, size }: WallNode, before: number): FigureBlock {
	const { row: rowHeight, brick } = sizes[size];
	return {
		kind: 'figure',
		role: { ...tag('Figure'), alt: rows.map(({ sentence }) => sentence).join(' ') },
		before,
		height: axisHeight + rows.length * rowHeight,
		keepWithNext: true,
		draw: (canvas, box) => {
			drawAxis(canvas, { ...box, x: box.x + columns.bricks, width: columns.bricksWidth });
			drawColumnNames(canvas, box, rows);
			rows.forEach((row, index) => {
				drawWallRow(canvas, { ...box, y: box.y + axisHeight + index * rowHeight, height: brick }, row);
			});
		},
	};
}

/** Row of bricks of one dimension, with its scale. */
export function brickRow(row: WallRow, before: number): FigureBlock {
	const { brick } = sizes.large;
	return {
		kind: 'figure',
		role: { ...tag('Figure'), alt: row.sentence },
		before,
		height: axisHeight + brick,
		draw: (canvas, box) => {
			drawAxis(canvas, box);
			drawBricks(canvas, { ...box, y: box.y + axisHeight, height: brick }, row);
		},
	};
}

/** Four small bricks for one level, which the text beside it names. */
export function levelBricks(level: number, before: number): FigureBlock {
	return {
		kind: 'figure',
		role: 'artifact',
		before,
		height: 2.4,
		draw: (canvas, box) => {
			const row = { ...box, width: 24 };
			brickPlaces.forEach((brick) => {
				const share = brick < level ? 1 : 0;
				drawBrick(canvas, brickBox(row, brick, 0.6), { lowest: share, mean: share });
			});
		},
	};
}

/** Legend of the tints and lines of the wall. */
export function legend(rows: readonly WallRow[], before: number): FigureBlock {
	const ids = legendFor(rows);
	return {
		kind: 'figure',
		role: 'artifact',
		before,
		height: 4,
		keepWithNext: true,
		draw: (canvas, box) => {
			ids.reduce((x, id) => {
				const text = legendTexts[id];
				legendSigns[id](canvas, { x, y: box.y + 0.6, width: 5, height: 2.8 });
				canvas.text(text, x + 6.4, box.y + 2.92, styles.small);
				return x + 6.4 + canvas.measure(text, styles.small) + 4;
			}, box.x);
		},
	};
}

/** Fill of one of the four bricks: shares of its width, 0 to 1, with `lowest` <= `mean`. */
type Brick = { readonly lowest: number; readonly mean: number };

/** Fills bricks from the left up to the mean, darkest up to the lowest level. Undefined without a number. */
function bricksOf({ result: { outcome } }: WallRow): readonly Brick[] | undefined {
	if (outcome.kind !== 'score') return undefined;
	const { lowest, mean } = outcome;
	return brickPlaces.map((brick) => ({ lowest: share(lowest - brick), mean: share(mean - brick) }));
}

const isScored = ({ result }: WallRow): boolean => result.outcome.kind === 'score';

const legendSigns: Readonly<Record<LegendId, (canvas: Canvas, box: Box) => void>> = {
	lowest: (canvas, box) => drawBrick(canvas, box, { lowest: 1, mean: 1 }),
	mean: (canvas, box) => drawBrick(canvas, box, { lowest: 0, mean: 1 }),
	empty: (canvas, box) => drawBrick(canvas, box, { lowest: 0, mean: 0 }),
	ambition: (canvas, box) => canvas.box(box, outline),
	previous: (canvas, box) => drawNotch(canvas, { ...box, x: box.x + 3, width: 0 }, 0),
	person: (canvas, box) => drawPerson(canvas, { ...box, x: box.x + 2.5, width: 0 }, 0),
	dotted: (canvas, box) => canvas.box(box, dotted),
};

const outline = { stroke: colours.ochre, lineWidth: 0.7 } as const;
const dotted = { stroke: colours.soft, lineWidth: 0.25, dashes: [0.5, 0.9] } as const;

/** Numbers of the levels, centred over the joints, and flush with the ends of the row. */
function drawAxis(canvas: Canvas, { x, y, width }: Box): void {
	levels.forEach((level) => {
		const share = level / 4;
		const aligned = level === 0 || level === 4 ? share : 0.5;
		const wide = canvas.measure(String(level), styles.small);
		canvas.text(String(level), x + share * width - aligned * wide, y + 3, styles.small);
	});
}

function drawColumnNames(canvas: Canvas, { x, y, width }: Box, rows: readonly WallRow[]): void {
	if (rows.some(isScored)) drawEnding(canvas, words.mean, x + columns.figureEnd, y + 3, 'small');
	if (rows.some(({ ambition }) => ambition !== null))
		drawEnding(canvas, words.ambition, x + width, y + 3, 'small');
}

function drawWallRow(canvas: Canvas, box: Box, row: WallRow): void {
	const { height } = box;
	const y = box.y + height / 2 + 1.2;
	const bricks = { x: box.x + columns.bricks, y: box.y, width: columns.bricksWidth, height };
	canvas.text(row.shortName, box.x, y, styles.body);
	drawBricks(canvas, bricks, row);
	if (isScored(row)) drawEnding(canvas, row.figure, box.x + columns.figureEnd, y, 'strong');
	canvas.text(row.mark, box.x + columns.mark, y, styles.small);
	const ambition = row.ambition ? ambitionText(row.ambition) : '';
	drawEnding(canvas, ambition, box.x + box.width, y, 'body');
}

function drawBricks(canvas: Canvas, box: Box, row: WallRow): void {
	const { figure, ambition, previous, means } = row;
	const bricks = bricksOf(row);
	brickPlaces.forEach((index) => {
		const brick = bricks?.[index];
		if (brick) drawBrick(canvas, brickBox(box, index, gap), brick);
		else canvas.box(brickBox(box, index, gap), dotted);
	});
	if (ambition) drawAmbition(canvas, box, ambition.level);
	if (previous !== null) drawNotch(canvas, box, previous);
	means.forEach((mean) => drawPerson(canvas, box, mean));
	if (!bricks && means.length === 0)
		drawWord(canvas, brickBox(box, ambition?.level === 1 ? 1 : 0, gap), figure);
}

function brickBox({ x, y, width, height }: Box, index: number, between: number): Box {
	const each = (width - 3 * between) / 4;
	return { x: x + index * (each + between), y, width: each, height };
}

function drawBrick(canvas: Canvas, box: Box, { lowest, mean }: Brick): void {
	canvas.box(box, { fill: colours.empty });
	if (mean > 0) canvas.box({ ...box, width: box.width * mean }, { fill: colours.mean });
	if (lowest > 0) canvas.box({ ...box, width: box.width * lowest }, { fill: colours.petrol });
	canvas.box(box, { stroke: colours.hairline, lineWidth: 0.1 });
}

/** Word in place of a number, on the first brick that the outline of the ambition does not cover. */
function drawWord(canvas: Canvas, { x, y, height }: Box, word: string): void {
	const width = canvas.measure(word, styles.small) + 2;
	canvas.box({ x: x + 1, y: y + 0.5, width, height: height - 1 }, { fill: colours.paper });
	canvas.text(word, x + 2, y + height / 2 + 1, styles.small);
}

function drawAmbition(canvas: Canvas, box: Box, level: number): void {
	const last = brickBox(box, level - 1, gap);
	const around = { x: box.x - 0.6, y: box.y - 0.6, height: box.height + 1.2 };
	canvas.box({ ...around, width: last.x + last.width - box.x + 1.2 }, outline);
}

/** Small square at the mean of one participant; squares of several people may overlap. */
function drawPerson(canvas: Canvas, { x, y, width, height }: Box, mean: number): void {
	const size = 1.6;
	const box = { x: x + (mean / 4) * width - size / 2, y: y + (height - size) / 2, width: size, height: size };
	canvas.box(box, { fill: colours.petrol, stroke: colours.paper, lineWidth: 0.15 });
}

/** Bar over the row at the mean of the earlier peilmoment, with a margin that keeps it visible on every tint. */
function drawNotch(canvas: Canvas, { x, y, width, height }: Box, mean: number): void {
	const at = x + (mean / 4) * width;
	canvas.box({ x: at - 0.7, y: y - 1, width: 1.4, height: height + 2 }, { fill: colours.paper });
	canvas.box({ x: at - 0.35, y: y - 1, width: 0.7, height: height + 2 }, { fill: colours.ink });
}

function drawEnding(
	canvas: Canvas,
	text: string,
	x: number,
	y: number,
	style: 'small' | 'body' | 'strong',
): void {
	canvas.text(text, x - canvas.measure(text, styles[style]), y, styles[style]);
}
