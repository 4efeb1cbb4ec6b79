import { colours, type StyleName, type TextStyle } from './theme';

/** What a part of the page is to someone who hears it; an artifact is for the eye only. */
export type Role =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3 }
	| { readonly kind: 'paragraph' }
	| { readonly kind: 'label' }
	| { readonly kind: 'listItem' }
	| { readonly kind: 'figure'; readonly alt: string }
	| { readonly kind: 'artifact' };

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Paint = {
	readonly fill?: string;
	readonly stroke?: string;
	readonly lineWidth?: number;
	readonly dashes?: readonly number[];
};

/** What a figure can be drawn with; millimetres from the top left of the page. */
export type Canvas = {
	readonly measure: (text: string, style: TextStyle) => number;
	/** `y` is the baseline. */
	readonly text: (text: string, x: number, y: number, style: TextStyle) => void;
	readonly box: (box: Box, paint: Paint) => void;
};

type Common = {
	/** Room above; falls away at the top of a page. */
	readonly before: number;
};

export type TextBlock = Common & {
	readonly kind: 'text';
	readonly role: Role;
	readonly style: StyleName;
	readonly text: string;
	readonly bookmark?: string;
	/** An ochre bar along the left: someone's own words. */
	readonly bar?: boolean;
	/** Stays on one page with the first line of what follows; headings always do. */
	readonly keepWithNext?: boolean;
};

export type FigureBlock = Common & {
	readonly kind: 'figure';
	readonly role: Role;
	readonly height: number;
	readonly draw: (canvas: Canvas, box: Box) => void;
};

/** Two columns side by side; only the main one can go on over pages. */
export type RowBlock = Common & {
	readonly kind: 'row';
	readonly sideWidth: number;
	readonly side: readonly Block[];
	readonly main: readonly Block[];
};

/** Stays on one page where it can. */
export type TogetherBlock = Common & {
	readonly kind: 'together';
	readonly blocks: readonly Block[];
	readonly keepWithNext?: boolean;
};

export type Block = TextBlock | FigureBlock | RowBlock | TogetherBlock;

export const paragraph = (style: StyleName, text: string, before = 0): TextBlock => ({
	kind: 'text',
	role: { kind: 'paragraph' },
	style,
	text,
	before,
});

export const label = (style: StyleName, text: string, before = 0): TextBlock => ({
	...paragraph(style, text, before),
	role: { kind: 'label' },
});

export const heading = (level: 1 | 2 | 3, text: string, before = 0, bookmark?: string): TextBlock => ({
	...paragraph(headingStyles[level], text, before),
	role: { kind: 'heading', level },
	...(bookmark === undefined ? {} : { bookmark }),
});

const headingStyles = { 1: 'title', 2: 'heading', 3: 'subheading' } as const;

export const row = (
	sideWidth: number,
	side: readonly Block[],
	main: readonly Block[],
	before = 0,
): RowBlock => ({ kind: 'row', sideWidth, side, main, before });

/** A hairline over the whole width. */
export const rule = (before: number): FigureBlock => ({
	kind: 'figure',
	role: { kind: 'artifact' },
	before,
	height: 0.25,
	draw: (canvas, box) => canvas.box(box, { fill: colours.ink }),
});

export const together = (blocks: readonly Block[], before = 0, keepWithNext = false): TogetherBlock => ({
	kind: 'together',
	blocks,
	before,
	keepWithNext,
});
