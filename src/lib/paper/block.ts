import type { Role } from './tag';
import { colours, type StyleName, type TextStyle } from './theme';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Point = { readonly x: number; readonly y: number };

export type Paint = {
	readonly fill?: string;
	readonly stroke?: string;
	readonly lineWidth?: number;
	readonly dashes?: readonly number[];
};

/** Drawing operations; coordinates in millimetres from the top left of the page. */
export type Canvas = {
	readonly measure: (text: string, style: TextStyle) => number;
	/** `y` is the baseline. */
	readonly text: (text: string, x: number, y: number, style: TextStyle) => void;
	readonly box: (box: Box, paint: Paint) => void;
	/** Closed polygon, or the line between two points. */
	readonly shape: (points: readonly Point[], paint: Paint) => void;
};

type Common = {
	/** Space above, in millimetres; dropped at the top of a page. */
	readonly before: number;
};

export type TextBlock = Common & {
	readonly kind: 'text';
	readonly role: Role;
	readonly style: StyleName;
	readonly text: string;
	readonly bookmark?: string;
	/** Draws a bar along the left, which marks a quotation. */
	readonly bar?: boolean;
	/** Keeps this block on the same page as the first line of the next. */
	readonly keepWithNext?: boolean;
	/** Makes the text a link to this URL. */
	readonly url?: string;
};

export type FigureBlock = Common & {
	readonly kind: 'figure';
	readonly role: Role;
	readonly height: number;
	readonly draw: (canvas: Canvas, box: Box) => void;
	readonly keepWithNext?: boolean;
};

/** Columns side by side, aligned at their first line; they break over pages together. */
export type ColumnsBlock = Common & {
	readonly kind: 'columns';
	readonly columns: readonly { readonly width: number; readonly blocks: readonly Block[] }[];
};

/** Two columns, of which only the main one can break over pages. */
export type RowBlock = Common & {
	readonly kind: 'row';
	readonly sideWidth: number;
	readonly side: readonly Block[];
	readonly main: readonly Block[];
};

/** Blocks kept on one page where they fit. */
export type TogetherBlock = Common & {
	readonly kind: 'together';
	readonly blocks: readonly Block[];
	readonly keepWithNext?: boolean;
};

/** A body with a repeated header: `head` on the first page, `again`, an artifact, on every following page. */
export type HeadedBlock = Common & {
	readonly kind: 'headed';
	readonly head: readonly Block[];
	readonly again: readonly Block[];
	readonly body: readonly Block[];
};

export type BreakBlock = { readonly kind: 'newPage' };

export type Block =
	TextBlock | FigureBlock | ColumnsBlock | RowBlock | TogetherBlock | HeadedBlock | BreakBlock;

export const textBlock = (style: StyleName, text: string, role: Role, before = 0): TextBlock => ({
	kind: 'text',
	role,
	style,
	text,
	before,
});

export const row = (
	sideWidth: number,
	side: readonly Block[],
	main: readonly Block[],
	before = 0,
): RowBlock => ({ kind: 'row', sideWidth, side, main, before });

export const columns = (parts: ColumnsBlock['columns'], before = 0): ColumnsBlock => ({
	kind: 'columns',
	columns: parts,
	before,
});

/** A horizontal line over the full width. */
export const rule = (before: number, height = 0.25, fill: string = colours.ink): FigureBlock => ({
	kind: 'figure',
	role: 'artifact',
	before,
	height,
	draw: (canvas, box) => canvas.box(box, { fill }),
	keepWithNext: true,
});

export const together = (blocks: readonly Block[], before = 0, keepWithNext = false): TogetherBlock => ({
	kind: 'together',
	blocks,
	before,
	keepWithNext,
});
