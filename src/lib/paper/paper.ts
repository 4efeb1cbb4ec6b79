import { jsPDF } from 'jspdf';
import type { Box, Canvas, Point } from './block';
import { finishFile, withoutReturns, type DocumentDetails } from './finish-file';
import type { FontFiles } from './fonts';
import { encodeGlyphs, property, writerOf } from './jspdf-parts';
import { recordMarks, type Marks } from './marks';
import { operators, type FontInFile } from './operators';
import { byteCharacters, pointsPerMillimetre } from './pdf-objects';
import type { Face, TextStyle } from './theme';

/** An open PDF document: A4 pages to draw on. The only module that creates a jsPDF document. */
export type Paper = Canvas & {
	readonly hasGlyph: (codePoint: number) => boolean;
	/** Assigns everything drawn inside the callback to this role; drawing outside a mark throws. */
	readonly mark: Marks['mark'];
	/** Adds a clickable area over the box, tagged with a tag of type Link. */
	readonly link: Marks['link'];
	readonly pages: () => number;
	readonly addPage: () => void;
	/** Makes an existing page, numbered from 1, the current one. */
	readonly turnTo: (page: number) => void;
	readonly bookmark: (title: string, page: number) => void;
	/** Writes the file; may be called again, with other details. */
	readonly finish: (details?: DocumentDetails) => Promise<Blob>;
};

// jsPDF names an embedded font after its family, so each face has a family of its own.
const families: Readonly<Record<Face, string>> = {
	regular: 'ScanSans-Regular',
	semibold: 'ScanSans-Semibold',
};

export function openPaper(fonts: FontFiles, details: DocumentDetails): Paper {
	const doc = new jsPDF({
		format: 'a4',
		unit: 'mm',
		compress: true,
		putOnlyUsedFonts: true,
		floatPrecision: 3,
	});
	addFace(doc, 'regular', fonts);
	addFace(doc, 'semibold', fonts);
	const write = writerOf(doc);
	const marks = recordMarks(write, () => doc.getCurrentPageInfo().pageNumber);
	const measure = textMeasurer(doc);
	const hasGlyph = glyphFinder(doc);
	const pen = operators(write, {
		regular: fontInFile(doc, 'regular', hasGlyph),
		semibold: fontInFile(doc, 'semibold', hasGlyph),
	});
	const embedded = new Set<Face>();
	return {
		measure,
		hasGlyph,
		text: (text, x, y, style) => {
			marks.draws(() => extentOf(x, y, measure(text, style), style));
			// jsPDF leaves out a font that its own `text` never drew with
			if (embedded.has(style.face)) pen.text(text, x, y, style);
			else drawText(doc, text, x, y, style);
			if (text !== '') embedded.add(style.face);
		},
		box: (box, paint) => {
			marks.draws(() => box);
			pen.box(box, paint);
		},
		shape: (points, paint) => {
			marks.draws(() => extentOfPoints(points));
			pen.shape(points, paint);
		},
		mark: marks.mark,
		link: marks.link,
		pages: () => doc.getNumberOfPages(),
		addPage: () => {
			marks.leavePage();
			doc.addPage();
		},
		turnTo: (page) => {
			marks.leavePage();
			doc.setPage(page);
		},
		bookmark: (title, pageNumber) => void doc.outline.add(null, withoutReturns(title), { pageNumber }),
		finish: (others = details) => {
			marks.leavePage();
			return finishFile(doc, jsPDF.version, others, marks);
		},
	};
}

function addFace(doc: jsPDF, face: Face, fonts: FontFiles): void {
	const file = `${families[face]}.ttf`;
	doc.addFileToVFS(file, byteCharacters(fonts[face]));
	doc.addFont(file, families[face], 'normal');
}

const extentOf = (x: number, y: number, width: number, { size }: TextStyle): Box => {
	const height = size / pointsPerMillimetre;
	return { x, y: y - 0.75 * height, width, height };
};

/** Measures widths in millimetres; jsPDF applies no kerning, so the widths of characters add up. */
function textMeasurer(doc: jsPDF): Canvas['measure'] {
	const known = { regular: new Map<string, number>(), semibold: new Map<string, number>() };
	const advance = (character: string, face: Face): number => {
		const width = doc.setFont(families[face], 'normal').getStringUnitWidth(character);
		known[face].set(character, width);
		return width;
	};
	return (text, { face, size }) => {
		let width = 0;
		for (const character of text) width += known[face].get(character) ?? advance(character, face);
		return (width * size) / pointsPerMillimetre;
	};
}

/** Looks up glyphs in the font's character map, which jsPDF leaves untyped. */
function glyphFinder(doc: jsPDF): Paper['hasGlyph'] {
	const metadata: unknown = doc.setFont(families.regular, 'normal').getFont().metadata;
	const codeMap = ['cmap', 'unicode', 'codeMap'].reduce(property, metadata);
	const known = new Map<number, boolean>();
	return (codePoint) => {
		const has = known.get(codePoint) ?? Boolean(property(codeMap, String(codePoint)));
		known.set(codePoint, has);
		return has;
	};
}

function fontInFile(doc: jsPDF, face: Face, hasGlyph: Paper['hasGlyph']): FontInFile {
	const font = doc.setFont(families[face], 'normal').getFont();
	const known = new Map<string, string>();
	const glyphOf = (character: string): string => {
		const own = withOwnGlyphs(character);
		const glyph = hasGlyph(own.codePointAt(0) ?? 0) ? encodeGlyphs(doc, own, font) : '';
		known.set(character, glyph);
		return glyph;
	};
	return {
		name: String(font.id),
		glyphs: (text) => {
			let digits = '';
			for (const character of text) digits += known.get(character) ?? glyphOf(character);
			return digits;
		},
	};
}

function drawText(doc: jsPDF, text: string, x: number, y: number, { face, size, colour }: TextStyle): void {
	doc.setFont(families[face], 'normal').setFontSize(size).setTextColor(colour);
	doc.text(withOwnGlyphs(text), x, y);
}

/** Replaces characters that share a glyph with another: copied text would get the last drawn one for both. */
const withOwnGlyphs = (text: string): string =>
	text.replaceAll('\u00a0', ' ').replace(/[\u2010\u2011]/g, '-');

function extentOfPoints(points: readonly Point[]): Box {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
