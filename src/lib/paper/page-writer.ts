import type { Steps } from '$lib/in-slices';
import type { Block, Box, Canvas, Paint, Point } from './block';
import { layOut, type Part, type Setting } from './lay-out';
import { paginate, type Section } from './paginate';
import type { Paper } from './paper';
import { printable } from './printable';
import { colours, contentWidth, greys, page, styles, type TextStyle } from './theme';

/** One drawing on a page; coordinates in millimetres from the top left. */
export type Drawing =
	| {
			readonly kind: 'text';
			readonly text: string;
			readonly x: number;
			/** Baseline. */
			readonly y: number;
			readonly width: number;
			readonly style: TextStyle;
	  }
	| { readonly kind: 'box'; readonly box: Box; readonly paint: Paint }
	| { readonly kind: 'shape'; readonly points: readonly Point[]; readonly paint: Paint };

/** All drawings of one page, for a preview on screen. */
export type PageDrawing = readonly Drawing[];

export type Palette = 'colour' | 'grey';

export type PageWriter = {
	/** Lays out more blocks; each page that they will touch fills the brick of their theme in its foot. */
	readonly add: (blocks: readonly Block[], theme?: string) => void;
	/** Distinct characters laid out so far that the font lacks. */
	readonly missing: () => readonly string[];
	/** Divides all blocks over pages and draws these; yields after each page. */
	readonly draw: () => Steps<void>;
	/** Writes a footer with a brick per theme and the page number on every page; only marks may follow it. */
	readonly writeFooters: (text: string, themes: readonly string[]) => void;
	/** Writes this text at the top of every page, none if it is empty; must be called last. */
	readonly writeMarks: (text: string) => void;
	readonly drawings: () => readonly PageDrawing[];
};

/** Lays out blocks, divides them over pages, and draws them from top to bottom. */
export function pageWriter(paper: Paper, palette: Palette, hyphenate: Setting['hyphenate']): PageWriter {
	const missing = new Set<string>();
	const setting: Setting = {
		measure: paper.measure,
		hyphenate,
		printable: (text) => {
			const result = printable(text, paper.hasGlyph);
			result.missing.forEach((character) => missing.add(character));
			return result.text;
		},
	};
	const sections: Section[] = [];
	const drawings: Drawing[][] = [[]];
	const themesOn = new Map<number, Set<string>>();
	let current = 0;
	const canvas = recordingCanvas(paper, palette, (drawn) => void drawings[current]?.push(drawn));
	const frame = { x: page.left, width: contentWidth };
	const add = (blocks: readonly Block[], theme?: string): void => {
		sections.push({ blocks: blocks.map((block) => layOut([block], frame, setting)), theme });
	};
	function* draw(): Steps<void> {
		for (const { slice, page: number, y, theme } of paginate(sections)) {
			if (number > current) {
				yield;
				paper.addPage();
				drawings.push([]);
				current = number;
			}
			if (slice.bookmark !== undefined) paper.bookmark(slice.bookmark, paper.pages());
			slice.parts.forEach((part) => drawPart(paper, canvas, part, y));
			if (theme !== undefined) themesOn.set(current, (themesOn.get(current) ?? new Set()).add(theme));
		}
	}
	const onEveryPage = (draw: (index: number) => void): void => {
		drawings.forEach((_, index) => {
			paper.turnTo(index + 1);
			current = index;
			paper.mark('artifact', () => {
				draw(index);
			});
		});
	};
	const writeFooters = (text: string, themes: readonly string[]): void => {
		const line = setting.printable(text).replaceAll('\n', ' ');
		onEveryPage((index) => {
			drawCourse(
				canvas,
				themes.map((theme) => themesOn.get(index)?.has(theme) === true),
			);
			drawFooter(canvas, line, `${String(index + 1)} van ${String(drawings.length)}`);
		});
	};
	const writeMarks = (text: string): void => {
		if (text === '') return;
		onEveryPage(() => {
			drawMark(canvas, setting.printable(text));
		});
	};
	return { add, missing: () => [...missing], draw, writeFooters, writeMarks, drawings: () => drawings };
}

function drawPart(paper: Paper, canvas: Canvas, { role, top, draw, link }: Part, y: number): void {
	paper.mark(role, () => draw(canvas, y + top));
	if (link) paper.link({ ...link.box, y: y + top }, link.url, link.tag);
}

/** A canvas that draws on paper in the colours of the palette and records each drawing. */
export function recordingCanvas(paper: Paper, palette: Palette, record: (drawn: Drawing) => void): Canvas {
	const inked = (colour: string): string => (palette === 'grey' ? greys.get(colour) : undefined) ?? colour;
	const inkedPaint = ({ fill, stroke, ...paint }: Paint): Paint => ({
		...paint,
		...(fill ? { fill: inked(fill) } : {}),
		...(stroke ? { stroke: inked(stroke) } : {}),
	});
	return {
		measure: paper.measure,
		text: (text, x, y, style) => {
			const inkedStyle = { ...style, colour: inked(style.colour) };
			record({ kind: 'text', text, x, y, width: paper.measure(text, style), style: inkedStyle });
			paper.text(text, x, y, inkedStyle);
		},
		box: (box, uninked) => {
			const paint = inkedPaint(uninked);
			record({ kind: 'box', box, paint });
			paper.box(box, paint);
		},
		shape: (points, uninked) => {
			const paint = inkedPaint(uninked);
			record({ kind: 'shape', points, paint });
			paper.shape(points, paint);
		},
	};
}

/** A course of bricks over the width of the text. */
function drawCourse(canvas: Canvas, filled: readonly boolean[]): void {
	const gap = 1;
	const width = (contentWidth - gap * (filled.length - 1)) / filled.length;
	filled.forEach((isFilled, index) => {
		const box = {
			x: page.left + index * (width + gap),
			y: page.height - page.bottom + 3.5,
			width,
			height: 2,
		};
		canvas.box(box, { fill: isFilled ? colours.petrol : colours.empty });
	});
}

function drawFooter(canvas: Canvas, text: string, number: string): void {
	const style = styles.small;
	const y = page.height - page.bottom + 10;
	const numberWidth = canvas.measure(number, style);
	canvas.text(shortened(text, contentWidth - numberWidth - 10, canvas), page.left, y, style);
	canvas.text(number, page.width - page.right - numberWidth, y, style);
}

/** A frame around the text, in the middle of the space above the first line. */
function drawMark(canvas: Canvas, text: string): void {
	const style = styles.strong;
	const width = canvas.measure(text, style) + 8;
	const box = { x: (page.width - width) / 2, y: 5, width, height: 7 };
	canvas.box(box, { stroke: colours.ink, lineWidth: 0.4 });
	canvas.text(text, box.x + 4, box.y + 4.8, style);
}

/** Truncates the footer, as a region's name can be longer than the line; the title has it in full. */
function shortened(text: string, width: number, { measure }: Canvas): string {
	if (measure(text, styles.small) <= width) return text;
	let fitting = 0;
	let tooLong = text.length;
	while (tooLong - fitting > 1) {
		const middle = Math.floor((fitting + tooLong) / 2);
		if (measure(`${text.slice(0, middle)}…`, styles.small) > width) tooLong = middle;
		else fitting = middle;
	}
	return `${text.slice(0, fitting).trimEnd()}…`;
}
