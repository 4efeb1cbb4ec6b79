import type { FigureBlock } from '$lib/paper/block';
import { colours } from '$lib/paper/theme';

const size = 8;
const above = 11;

/** The bricks of `src/lib/ui/Mark.svelte`, in units of 1/28 of the mark. */
const bricks = [
	{ x: 0, y: 0, width: 16 },
	{ x: 18, y: 0, width: 10 },
	{ x: 0, y: 10, width: 10 },
	{ x: 12, y: 10, width: 16 },
	{ x: 0, y: 20, width: 16 },
	{ x: 18, y: 20, width: 10 },
] as const;

/** The mark of the app, in the margin above the first page. */
export const markFigure = (): FigureBlock => ({
	kind: 'figure',
	role: 'artifact',
	before: 0,
	height: 0,
	keepWithNext: true,
	draw: (canvas, box) => {
		const unit = size / 28;
		bricks.forEach(({ x, y, width }, index) => {
			const brick = {
				x: box.x + x * unit,
				y: box.y - above + y * unit,
				width: width * unit,
				height: 8 * unit,
			};
			canvas.box(brick, { fill: index === 1 ? colours.ochre : colours.petrol });
		});
	},
});
