import type { Box, Canvas, Point } from '$lib/paper/block';
import { colours, styles } from '$lib/paper/theme';
import { brickPlaces, hatchLines, share } from '../wall/wall-geometry';
import type { WallRow } from '../wall/wall-row';

/** Fill of one brick: shares of its width, 0 to 1, with `lowest` <= `mean`, and where an ambition ends in it. */
type Brick = { readonly lowest: number; readonly mean: number; readonly goal: number };

/** Width between two bricks, in millimetres. */
export const gap = 1;

/** Four bricks filled from the left, with everything that a row shows over them. */
export function drawBricks(canvas: Canvas, box: Box, row: WallRow): void {
	const { figure, ambition, previous, means } = row;
	const bricks = bricksOf(row);
	brickPlaces.forEach((index) => {
		const brick = bricks?.[index];
		if (brick) drawBrick(canvas, brickBox(box, index, gap), brick);
		else drawNoBrick(canvas, brickBox(box, index, gap));
	});
	if (previous !== null) drawNotch(canvas, box, previous);
	means.forEach((mean) => drawPerson(canvas, box, mean));
	if (ambition) drawFlag(canvas, box, ambition.level);
	if (!bricks && means.length === 0)
		drawWord(canvas, brickBox(box, ambition?.level === 1 ? 1 : 0, gap), figure);
}

/** Undefined without a number. */
function bricksOf({ result: { outcome }, ambition }: WallRow): readonly Brick[] | undefined {
	if (outcome.kind !== 'score') return undefined;
	const { lowest, mean } = outcome;
	const goal = ambition?.level ?? 0;
	return brickPlaces.map((brick) => ({
		lowest: share(lowest - brick),
		mean: share(mean - brick),
		goal: share(goal - brick),
	}));
}

export function brickBox({ x, y, width, height }: Box, index: number, between: number): Box {
	const each = (width - 3 * between) / 4;
	return { x: x + index * (each + between), y, width: each, height };
}

export function drawBrick(canvas: Canvas, box: Box, { lowest, mean, goal }: Brick): void {
	canvas.box(box, { fill: colours.empty });
	if (goal > mean)
		drawHatch(canvas, { ...box, x: box.x + box.width * mean, width: box.width * (goal - mean) });
	if (mean > 0) canvas.box({ ...box, width: box.width * mean }, { ...edge, fill: colours.mean });
	if (lowest > 0) canvas.box({ ...box, width: box.width * lowest }, { fill: colours.petrol });
	canvas.box(box, edge);
}

/** Keeps each tint apart from the next in black and white. */
const edge = { stroke: colours.soft, lineWidth: 0.1 } as const;

export const drawNoBrick = (canvas: Canvas, box: Box): void => {
	canvas.box(box, { stroke: colours.soft, lineWidth: 0.25, dashes: [0.5, 0.9] });
};

function drawHatch(canvas: Canvas, box: Box): void {
	hatchLines(box, 1.4).forEach(({ x, y, size }) => {
		canvas.shape(
			[
				{ x, y },
				{ x: x + size, y: y - size },
			],
			{ stroke: colours.ochre, lineWidth: 0.3 },
		);
	});
}

/** Flag on a pole in the joint after as many bricks as its level, with a margin that keeps it visible on every tint. */
export function drawFlag(canvas: Canvas, box: Box, level: number): void {
	const last = brickBox(box, level - 1, gap);
	const x = last.x + last.width + gap / 2;
	const bottom = box.y + box.height;
	const top = box.y - 1;
	const outline: readonly Point[] = [
		{ x: x + 0.3, y: bottom },
		{ x: x + 0.3, y: top },
		{ x: x - 3.4, y: top + 1.4 },
		{ x: x - 0.3, y: top + 2.8 },
		{ x: x - 0.3, y: bottom },
	];
	canvas.shape(outline, { stroke: colours.paper, lineWidth: 0.8 });
	canvas.shape(outline, { fill: colours.ochre });
}

/** Word in place of a number, on the first brick that no flag covers. */
function drawWord(canvas: Canvas, { x, y, height }: Box, word: string): void {
	const width = canvas.measure(word, styles.small) + 2;
	canvas.box({ x: x + 1, y: y + 0.5, width, height: height - 1 }, { fill: colours.paper });
	canvas.text(word, x + 2, y + height / 2 + 1, styles.small);
}

/** Small square at the mean of one participant; squares of several people may overlap. */
export function drawPerson(canvas: Canvas, { x, y, width, height }: Box, mean: number): void {
	const size = 1.6;
	const box = { x: x + (mean / 4) * width - size / 2, y: y + (height - size) / 2, width: size, height: size };
	canvas.box(box, { fill: colours.petrol, stroke: colours.paper, lineWidth: 0.15 });
}

/** Bar over the row at the mean of the earlier peilmoment, with a margin that keeps it visible on every tint. */
export function drawNotch(canvas: Canvas, { x, y, width, height }: Box, mean: number): void {
	const at = x + (mean / 4) * width;
	canvas.box({ x: at - 0.7, y: y - 1, width: 1.4, height: height + 2 }, { fill: colours.paper });
	canvas.box({ x: at - 0.35, y: y - 1, width: 0.7, height: height + 2 }, { fill: colours.ink });
}
