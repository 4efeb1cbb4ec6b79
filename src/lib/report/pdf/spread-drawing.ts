import type { SpreadReport } from '../report-model';
import type { Box, Canvas, FigureBlock } from './block';
import { colours, styles } from './theme';

const room = 26;
const axis = 4;
const most = { height: 13, brick: 1.7 } as const;

/** One brick per person on the level that person chose; only a band where single choices may not be seen. */
export function spreadFigure({ levels, band }: SpreadReport, before: number): FigureBlock | null {
	if (levels === null && band === null) return null;
	const tallest = Math.max(1, ...(levels ?? []));
	const brick = Math.min(most.brick, most.height / tallest);
	const stack = levels === null ? 2.5 : tallest * brick;
	return {
		kind: 'figure',
		role: 'artifact',
		before,
		height: stack + axis,
		draw: (canvas, box) => {
			const inner = { ...box, width: room, height: stack };
			levels?.forEach((count, level) => drawStack(canvas, column(inner, level), count, brick));
			if (levels === null && band) drawBand(canvas, inner, band);
			drawLevels(canvas, inner);
		},
	};
}

const column = ({ x, y, width, height }: Box, level: number): Box => ({
	x: x + (level * width) / 5,
	y,
	width: width / 5 - 0.8,
	height,
});

function drawStack(canvas: Canvas, { x, y, width, height }: Box, count: number, brick: number): void {
	for (let person = 1; person <= count; person += 1) {
		canvas.box(
			{ x, y: y + height - person * brick, width, height: brick - Math.min(0.25, brick / 4) },
			{ fill: colours.petrol },
		);
	}
}

function drawBand(canvas: Canvas, box: Box, { q1, median, q3 }: NonNullable<SpreadReport['band']>): void {
	const { y, height } = box;
	const middle = (level: number): number => box.x + ((level + 0.5) * box.width) / 5 - 0.4;
	canvas.box(
		{ x: middle(q1) - 1, y: y + height - 2, width: middle(q3) - middle(q1) + 2, height: 1.4 },
		{ fill: colours.mean },
	);
	canvas.box(
		{ x: middle(median) - 0.4, y: y + height - 2.4, width: 0.8, height: 2.2 },
		{ fill: colours.ink },
	);
}

function drawLevels(canvas: Canvas, box: Box): void {
	const { y, height } = box;
	canvas.box({ ...box, y: y + height, width: box.width - 0.8, height: 0.15 }, { fill: colours.soft });
	[0, 1, 2, 3, 4].forEach((level) => {
		const { x, width } = column(box, level);
		const wide = canvas.measure(String(level), styles.small);
		canvas.text(String(level), x + (width - wide) / 2, y + height + 3.2, styles.small);
	});
}
