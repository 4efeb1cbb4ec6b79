import { colours, page } from '$lib/paper/theme';
import type { Pen } from './pen';

/** Lines to cut along, over the whole page, in millimetres from its left and its top. */
type Cuts = { readonly columns?: readonly number[]; readonly rows: readonly number[] };

const dash = { length: 2, pitch: 4, width: 0.2 } as const;

/** Draws dashes as boxes: an outline drawn forth and back would fill its own gaps. */
export function drawCuts(pen: Pen, { columns = [], rows }: Cuts): void {
	pen.draw('artifact', (canvas) => {
		for (const y of rows)
			for (let x = 0; x < page.width; x += dash.pitch)
				canvas.box({ x, y, width: dash.length, height: dash.width }, { fill: colours.hairline });
		for (const x of columns)
			for (let y = 0; y < page.height; y += dash.pitch)
				canvas.box({ x, y, width: dash.width, height: dash.length }, { fill: colours.hairline });
	});
}
