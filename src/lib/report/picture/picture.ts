/** Fill and line of a path; without a colour nothing is drawn. */
export type PathPaint = {
	readonly fill?: string;
	readonly line?: string;
	readonly lineWidth?: number;
	readonly dashes?: readonly number[];
	/** 0 to 1. */
	readonly opacity?: number;
};

/** SVG path at a place, in its own scale. */
export type PathItem = {
	readonly kind: 'path';
	readonly path: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly paint: PathPaint;
};

export type TextItem = {
	readonly kind: 'text';
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	/** In pixels. */
	readonly size: number;
	readonly isStrong: boolean;
	readonly colour: string;
	readonly align: 'left' | 'right';
};

/** Drawing without a page, in pixels; drawn in order, as SVG and as PNG alike. */
export type Picture = {
	readonly width: number;
	readonly height: number;
	readonly background: string;
	/** Text alternative, for people who do not see the picture. */
	readonly alt: string;
	readonly items: readonly (PathItem | TextItem)[];
};

/** Typeface of the app, and what a program without it may use. */
export const pictureFont = "'Scan Sans', 'Source Sans 3', 'Calibri', sans-serif";
