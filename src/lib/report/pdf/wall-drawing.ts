import type { DimensionReport, Report } from '../report-model';
import { bricksOf, type Brick } from '../wall-geometry';
import type { Box, Canvas, FigureBlock } from './block';
import { copy } from './copy';
import { colours, styles } from './theme';

const gap = 1;
const rowHeight = 9.2;
const axisHeight = 5;
const brickHeight = 6;

/** Columns of the wall, from its left edge. */
const columns = { bricks: 52, bricksWidth: 76, figureEnd: 139, mark: 141 } as const;

/** All dimensions, a row of four bricks each: the picture of the region. */
export function wall({ dimensions }: Report, before: number): FigureBlock {
	return {
		kind: 'figure',
		role: { kind: 'figure', alt: dimensions.map(({ sentence }) => sentence).join(' ') },
		before,
		height: axisHeight + dimensions.length * rowHeight,
		draw: (canvas, box) => {
			drawAxis(canvas, { ...box, x: box.x + columns.bricks, width: columns.bricksWidth });
			drawColumnNames(canvas, box);
			dimensions.forEach((dimension, index) => {
				drawWallRow(
					canvas,
					{ ...box, y: box.y + axisHeight + index * rowHeight, height: rowHeight },
					dimension,
				);
			});
		},
	};
}

/** One dimension's row of bricks by itself, with its scale. */
export function brickRow(dimension: DimensionReport, before: number): FigureBlock {
	return {
		kind: 'figure',
		role: { kind: 'figure', alt: dimension.sentence },
		before,
		height: axisHeight + brickHeight,
		draw: (canvas, box) => {
			drawAxis(canvas, box);
			drawBricks(canvas, { ...box, y: box.y + axisHeight, height: brickHeight }, dimension);
		},
	};
}

/** Four small bricks for one answered level. */
export function levelBricks(level: number, alt: string, before: number): FigureBlock {
	return {
		kind: 'figure',
		role: { kind: 'figure', alt },
		before,
		height: 2.4,
		draw: (canvas, box) => {
			const row = { ...box, width: 24 };
			[0, 1, 2, 3].forEach((brick) => {
				const share = brick < level ? 1 : 0;
				drawBrick(canvas, brickBox(row, brick, 0.6), { lowest: share, mean: share });
			});
		},
	};
}

/** What the tints and lines of the wall mean. */
export function legend(before: number): FigureBlock {
	return {
		kind: 'figure',
		role: { kind: 'artifact' },
		before,
		height: 4,
		draw: (canvas, box) => {
			legendItems.reduce((x, { text, draw }) => {
				draw(canvas, { x, y: box.y + 0.6, width: 6, height: 2.8 });
				canvas.text(text, x + 7.6, box.y + 2.92, styles.small);
				return x + 7.6 + canvas.measure(text, styles.small) + 6;
			}, box.x);
		},
	};
}

const legendItems: readonly { readonly text: string; readonly draw: (canvas: Canvas, box: Box) => void }[] = [
	{ text: copy.legend.lowest, draw: (canvas, box) => drawBrick(canvas, box, { lowest: 1, mean: 1 }) },
	{ text: copy.legend.mean, draw: (canvas, box) => drawBrick(canvas, box, { lowest: 0, mean: 1 }) },
	{ text: copy.legend.empty, draw: (canvas, box) => drawBrick(canvas, box, { lowest: 0, mean: 0 }) },
	{ text: copy.legend.ambition, draw: (canvas, box) => canvas.box(box, outline) },
	{ text: copy.legend.dotted, draw: (canvas, box) => canvas.box(box, dotted) },
];

const outline = { stroke: colours.ochre, lineWidth: 0.7 } as const;
const dotted = { stroke: colours.soft, lineWidth: 0.25, dashes: [0.5, 0.9] } as const;

/** The numbers of the levels: in the middle over the joints, and flush with the ends of the row. */
function drawAxis(canvas: Canvas, { x, y, width }: Box): void {
	[0, 1, 2, 3, 4].forEach((level) => {
		const share = level / 4;
		const aligned = level === 0 || level === 4 ? share : 0.5;
		const wide = canvas.measure(String(level), styles.small);
		canvas.text(String(level), x + share * width - aligned * wide, y + 3, styles.small);
	});
}

function drawColumnNames(canvas: Canvas, { x, y, width }: Box): void {
	drawEnding(canvas, copy.columns.mean, x + columns.figureEnd, y + 3, 'small');
	drawEnding(canvas, copy.columns.ambition, x + width, y + 3, 'small');
}

function drawWallRow(canvas: Canvas, box: Box, dimension: DimensionReport): void {
	const y = box.y + brickHeight / 2 + 1.2;
	canvas.text(dimension.shortName, box.x, y, styles.body);
	drawBricks(
		canvas,
		{ x: box.x + columns.bricks, y: box.y, width: columns.bricksWidth, height: brickHeight },
		dimension,
	);
	if (dimension.result.outcome.kind === 'score') {
		drawEnding(canvas, dimension.figure, box.x + columns.figureEnd, y, 'strong');
	}
	canvas.text(dimension.mark, box.x + columns.mark, y, styles.small);
	drawEnding(canvas, dimension.ambitionText ?? '', box.x + box.width, y, 'body');
}

function drawBricks(canvas: Canvas, box: Box, { result, figure, ambition }: DimensionReport): void {
	const bricks = bricksOf(result.outcome);
	[0, 1, 2, 3].forEach((index) => {
		const brick = bricks?.[index];
		if (brick) drawBrick(canvas, brickBox(box, index, gap), brick);
		else canvas.box(brickBox(box, index, gap), dotted);
	});
	if (ambition) drawAmbition(canvas, box, ambition.level);
	if (!bricks) drawWord(canvas, brickBox(box, ambition?.level === 1 ? 1 : 0, gap), figure);
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

/** The word that stands where a number can't, from the first brick on that leaves the ambition's outline whole. */
function drawWord(canvas: Canvas, { x, y, height }: Box, word: string): void {
	const width = canvas.measure(word, styles.small) + 2;
	canvas.box({ x: x + 1, y: y + 0.6, width, height: height - 1.2 }, { fill: colours.paper });
	canvas.text(word, x + 2, y + height / 2 + 1, styles.small);
}

function drawAmbition(canvas: Canvas, box: Box, level: number): void {
	const last = brickBox(box, level - 1, gap);
	const around = { x: box.x - 0.6, y: box.y - 0.6, height: box.height + 1.2 };
	canvas.box({ ...around, width: last.x + last.width - box.x + 1.2 }, outline);
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
