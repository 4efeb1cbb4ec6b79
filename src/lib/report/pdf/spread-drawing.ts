import { levels } from '$lib/content/levels';
import type { SpreadReport } from '../model/report-model';
import type { Box, Canvas, FigureBlock } from '$lib/paper/block';
import { colours, styles } from '$lib/paper/theme';

const room = 26;
const axis = 4;
const most = { height: 13, brick: 1.7 } as const;

/** Stacks one brick per person on the chosen level; empty where single choices are hidden. */
export function spreadFigure({ levels }: SpreadReport, before: number): FigureBlock | null {
	if (levels === null) return null;
	const tallest = Math.max(1, ...levels);
	const brick = Math.min(most.brick, most.height / tallest);
	const stack = tallest * brick;
	return {
		kind: 'figure',
		role: 'artifact',
		before,
		height: stack + axis,
		draw: (canvas, box) => {
			const inner = { ...box, width: room, height: stack };
			levels.forEach((count, level) => drawStack(canvas, column(inner, level), count, brick));
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

function drawLevels(canvas: Canvas, box: Box): void {
	const { y, height } = box;
	canvas.box({ ...box, y: y + height, width: box.width - 0.8, height: 0.15 }, { fill: colours.soft });
	levels.forEach((level) => {
		const { x, width } = column(box, level);
		const wide = canvas.measure(String(level), styles.small);
		canvas.text(String(level), x + (width - wide) / 2, y + height + 3.2, styles.small);
	});
}
