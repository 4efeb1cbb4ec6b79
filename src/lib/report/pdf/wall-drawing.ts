import { ambitionLevels, levels } from '$lib/content/levels';
import type { Outline } from '$lib/content/outline';
import type { Box, Canvas, FigureBlock } from '$lib/paper/block';
import { tag } from '$lib/paper/tag';
import { colours, styles } from '$lib/paper/theme';
import type { WallNode } from '../document/document';
import { copy } from '../document/copy';
import { ambitionText } from '../wall/ambition-text';
import { legendFor } from '../wall/legend-for';
import { legendTexts, type LegendId } from '../wall/legend-texts';
import { namedLevel } from '../wall/named-level';
import { brickPlaces } from '../wall/wall-geometry';
import type { WallRow } from '../wall/wall-row';
import {
	brickBox,
	drawBrick,
	drawBricks,
	drawFlag,
	drawNoBrick,
	drawNotch,
	drawPerson,
	gap,
} from './brick-drawing';

const axisHeight = 5;
const headHeight = 7.6;
const lineHeight = styles.small.leading - 0.6;
const sizes = { large: { row: 9.2, brick: 6 }, small: { row: 6.5, brick: 4.5 } } as const;

/** Columns of the wall, from its left edge, in millimetres; the ambition ends at the right edge. */
const columns = { bricks: 42, bricksWidth: 76, figureEnd: 134, lowest: 137, lowestWidth: 18 } as const;

/** Wall of all dimensions, a row of four bricks each, under the names of the levels. */
export function wallFigure(node: WallNode, before: number): FigureBlock {
	const { rows, size } = node;
	const { row: rowHeight, brick } = sizes[size];
	return {
		kind: 'figure',
		role: { ...tag('Figure'), alt: rows.map(({ sentence }) => sentence).join(' ') },
		before,
		height: headHeight + rows.length * rowHeight,
		keepWithNext: true,
		draw: (canvas, box) => {
			const body = { ...box, y: box.y + headHeight };
			drawJoints(canvas, { ...body, height: rows.length * rowHeight - (rowHeight - brick) });
			drawHead(canvas, box, node);
			rows.forEach((row, index) => {
				drawWallRow(canvas, { ...body, y: body.y + index * rowHeight, height: brick }, row, node.levels);
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
				drawBrick(canvas, brickBox(row, brick, 0.6), { lowest: share, mean: share, goal: 0 });
			});
		},
	};
}

/** Legend of the tints and signs of the wall. */
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
				canvas.text(text, x + 7, box.y + 2.92, styles.small);
				return x + 7 + canvas.measure(text, styles.small) + 4;
			}, box.x);
		},
	};
}

const legendSigns: Readonly<Record<LegendId, (canvas: Canvas, box: Box) => void>> = {
	lowest: (canvas, box) => drawBrick(canvas, box, { lowest: 1, mean: 1, goal: 0 }),
	mean: (canvas, box) => drawBrick(canvas, box, { lowest: 0, mean: 1, goal: 0 }),
	empty: (canvas, box) => drawBrick(canvas, box, { lowest: 0, mean: 0, goal: 0 }),
	ambition: (canvas, box) => {
		drawBrick(canvas, box, { lowest: 0, mean: 0, goal: 1 });
		drawFlag(canvas, { ...box, width: 4 * box.width + 3 * gap }, 1);
	},
	previous: (canvas, box) => drawNotch(canvas, { ...box, x: box.x + 3, width: 0 }, 0),
	person: (canvas, box) => drawPerson(canvas, { ...box, x: box.x + 2.5, width: 0 }, 0),
	dotted: drawNoBrick,
};

/** Numbers of the levels, centred over the joints, and flush with the ends of the row. */
function drawAxis(canvas: Canvas, { x, y, width }: Box): void {
	levels.forEach((level) => {
		const share = level / 4;
		const aligned = level === 0 || level === 4 ? share : 0.5;
		const wide = canvas.measure(String(level), styles.small);
		canvas.text(String(level), x + share * width - aligned * wide, y + 3, styles.small);
	});
}

/** Names of the columns and, each ending where its level is reached, of the levels. */
function drawHead(canvas: Canvas, box: Box, { levels: names, rows }: WallNode): void {
	const bottom = box.y + headHeight - 1.9;
	const bricks = { ...box, x: box.x + columns.bricks, width: columns.bricksWidth };
	ambitionLevels.forEach((level) => {
		const { x, width } = brickBox(bricks, level - 1, gap);
		const lines = wrapped(canvas, namedLevel(level, names), width - 1.2);
		lines.forEach((line, index) => {
			drawEnding(canvas, line, x + width, bottom - (lines.length - 1 - index) * lineHeight, 'small');
		});
	});
	const { mean, level: lowest, ambition } = copy.themeColumns;
	const name = (text: string): string => text.toLowerCase();
	if (rows.some(isScored)) {
		drawEnding(canvas, name(mean), box.x + columns.figureEnd, bottom, 'small');
		wrapped(canvas, name(lowest), columns.lowestWidth).forEach((line, index, { length }) => {
			canvas.text(line, box.x + columns.lowest, bottom - (length - 1 - index) * lineHeight, styles.small);
		});
	}
	if (rows.some((row) => row.ambition !== null))
		drawEnding(canvas, name(ambition), box.x + box.width, bottom, 'small');
}

/** Hairlines through all rows, where each level is reached. */
function drawJoints(canvas: Canvas, { x, y, height }: Box): void {
	const bricks = { x: x + columns.bricks, y, width: columns.bricksWidth, height };
	ambitionLevels.forEach((level) => {
		const last = brickBox(bricks, level - 1, gap);
		const at = level === 4 ? last.x + last.width : last.x + last.width + gap / 2;
		canvas.box({ x: at - 0.05, y: y - 1.2, width: 0.1, height: height + 1.2 }, { fill: colours.hairline });
	});
}

function drawWallRow(canvas: Canvas, box: Box, row: WallRow, names: Outline['levels']): void {
	const { height } = box;
	const { outcome } = row.result;
	const y = box.y + height / 2 + 1.2;
	canvas.text(row.shortName, box.x, y, styles.body);
	drawBricks(canvas, { x: box.x + columns.bricks, y: box.y, width: columns.bricksWidth, height }, row);
	if (outcome.kind === 'score') {
		const up = row.mark ? lineHeight / 2 : 0;
		drawEnding(canvas, row.figure, box.x + columns.figureEnd, y - up, 'strong');
		if (row.mark) drawEnding(canvas, row.mark, box.x + columns.figureEnd, y - up + lineHeight, 'small');
		wrapped(canvas, namedLevel(outcome.lowest, names), columns.lowestWidth).forEach(
			(line, index, { length }) => {
				const above = ((length - 1) * lineHeight) / 2 - index * lineHeight;
				canvas.text(line, box.x + columns.lowest, y - above, styles.small);
			},
		);
	}
	const ambition = row.ambition ? ambitionText(row.ambition) : '';
	drawEnding(canvas, ambition, box.x + box.width, y, 'body');
}

const isScored = ({ result }: WallRow): boolean => result.outcome.kind === 'score';

/** Words of a short text on as few lines as fit, at most two. */
function wrapped(canvas: Canvas, text: string, width: number): readonly string[] {
	const words = text.split(' ');
	const fits = (count: number): boolean =>
		canvas.measure(words.slice(0, count).join(' '), styles.small) <= width;
	if (fits(words.length)) return [text];
	const first = Math.max(
		1,
		words.findIndex((_, index) => !fits(index + 1)),
	);
	return [words.slice(0, first).join(' '), words.slice(first).join(' ')].filter(Boolean);
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
