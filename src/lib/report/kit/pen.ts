import type { Box, Canvas } from '$lib/paper/block';
import { balanceLines, breakLines } from '$lib/paper/break-lines';
import { hyphenateDutch } from '$lib/paper/hyphenate';
import { recordingCanvas, type Drawing, type PageDrawing, type Palette } from '$lib/paper/page-writer';
import type { Paper } from '$lib/paper/paper';
import { printable } from '$lib/paper/printable';
import type { Role, Tag } from '$lib/paper/tag';
import type { TextStyle } from '$lib/paper/theme';

export type CardColumn = { readonly x: number; readonly width: number };

/** Draws at exact positions, for pages that are a grid rather than running text. */
export type Pen = {
	readonly measure: Canvas['measure'];
	readonly linesOf: (text: string, width: number, style: TextStyle) => readonly string[];
	/** Draws one line; `y` is its baseline, `align` the part of the line that is at `x`. */
	readonly line: (role: Role, text: string, at: Spot, style: TextStyle) => void;
	/** Draws lines downwards; returns the y at which they end. */
	readonly lines: (role: Role, lines: readonly string[], at: Spot, style: TextStyle) => number;
	readonly draw: (role: Role, draw: (canvas: Canvas) => void) => void;
	readonly link: (box: Box, url: string, tag: Tag) => void;
	readonly newPage: () => void;
	readonly pages: () => readonly PageDrawing[];
};

export type Spot = { readonly x: number; readonly y: number; readonly align?: 'left' | 'middle' | 'right' };

const shares = { left: 0, middle: 0.5, right: 1 } as const;

/** Position of the baseline in a line, as a share of its height. */
const baseline = 0.73;

/** Pen on the current page. */
export function penOn(paper: Paper, palette: Palette): Pen {
	const pages: Drawing[][] = [[]];
	const canvas = recordingCanvas(paper, palette, (drawn) => void pages.at(-1)?.push(drawn));
	const line: Pen['line'] = (role, text, { x, y, align = 'left' }, style) => {
		const shown = printable(text, paper.hasGlyph).text;
		const left = x - shares[align] * paper.measure(shown, style);
		paper.mark(role, () => canvas.text(shown, left, y, style));
	};
	return {
		measure: paper.measure,
		linesOf: (text, width, style) => {
			const shown = printable(text, paper.hasGlyph).text;
			const breakText = style.balanced ? balanceLines : breakLines;
			return breakText(shown, width, (part) => paper.measure(part, style), hyphenateDutch);
		},
		line,
		lines: (role, lines, { x, y, align = 'left' }, style) => {
			lines.forEach((text, index) =>
				line(role, text, { x, y: y + (index + baseline) * style.leading, align }, style),
			);
			return y + lines.length * style.leading;
		},
		draw: (role, draw) => paper.mark(role, () => draw(canvas)),
		link: paper.link,
		newPage: () => {
			paper.addPage();
			pages.push([]);
		},
		pages: () => pages,
	};
}

/** Pen that draws nothing, to measure where something would end. */
export const dry = (pen: Pen): Pen => ({
	...pen,
	line: () => undefined,
	lines: (_, lines, { y }, { leading }) => y + lines.length * leading,
	draw: () => undefined,
});
