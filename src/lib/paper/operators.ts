import type { Canvas, Paint, Point } from './block';
import { pointsPerMillimetre } from './pdf-objects';
import { page, type Face } from './theme';

/** A font in the file. */
export type FontInFile = {
	/** Name in the resources of the pages. */
	readonly name: string;
	/** Glyphs of a text in hexadecimal digits; a character that the font lacks has none. */
	readonly glyphs: (text: string) => string;
};

/**
 * Draws by PDF operators (ISO 32000-1, sections 8 and 9): jsPDF's own methods take several times as long. Each drawing
 * sets its own colour, font and line.
 */
export function operators(
	write: (operator: string) => void,
	fonts: Readonly<Record<Face, FontInFile>>,
): Pick<Canvas, 'text' | 'box' | 'shape'> {
	return {
		text: (text, x, y, { face, size, colour }) => {
			const { name, glyphs } = fonts[face];
			write(`BT /${name} ${String(size)} Tf ${rgb(colour)} rg ${at({ x, y })} Td <${glyphs(text)}> Tj\nET`);
		},
		box: ({ x, y, width, height }, paint) => {
			write(painted(`${at({ x, y: y + height })} ${points(width)} ${points(height)} re`, paint));
		},
		shape: ([start, ...rest], paint) => {
			if (!start) return;
			const lines = rest.map((point) => `${at(point)} l`);
			write(painted([`${at(start)} m`, ...lines, ...(rest.length > 1 ? ['h'] : [])].join(' '), paint));
		},
	};
}

/** Fills the path, strokes it, or both. */
function painted(path: string, { fill, stroke, lineWidth = 0.2, dashes = [] }: Paint): string {
	const filled = fill ? `${rgb(fill)} rg ` : '';
	if (!stroke) return `${filled}${path} f`;
	const line = `${rgb(stroke)} RG ${points(lineWidth)} w [${dashes.map(points).join(' ')}] 0 d`;
	return `${filled}${line} ${path} ${fill ? 'B' : 'S'}`;
}

/** Position in PDF coordinates: from the bottom left of the page. */
const at = ({ x, y }: Point): string => `${points(x)} ${points(page.height - y)}`;

/** Length in points, in thousandths. */
const points = (millimetres: number): string =>
	String(Math.round(millimetres * pointsPerMillimetre * 1000) / 1000);

/** Operands of a colour written as `#rrggbb`. */
function rgb(colour: string): string {
	const known = operands.get(colour);
	if (known !== undefined) return known;
	const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
	const made = parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');
	operands.set(colour, made);
	return made;
}

const operands = new Map<string, string>();
