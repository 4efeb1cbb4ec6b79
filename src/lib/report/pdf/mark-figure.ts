import type { FigureBlock } from '$lib/paper/block';
import { colours } from '$lib/paper/theme';
import { markBrickHeight, markBricks, markSize } from '$lib/ui/mark/mark-bricks';

const size = 8;
const above = 11;

/** The mark of the app, in the margin above the first page. */
export const markFigure = (): FigureBlock => ({
	kind: 'figure',
	role: 'artifact',
	before: 0,
	height: 0,
	keepWithNext: true,
	draw: (canvas, box) => {
		const unit = size / markSize;
		for (const { x, y, width, isLight } of markBricks) {
			const brick = {
				x: box.x + x * unit,
				y: box.y - above + y * unit,
				width: width * unit,
				height: markBrickHeight * unit,
			};
			canvas.box(brick, { fill: isLight ? colours.mean : colours.petrol });
		}
	},
});
