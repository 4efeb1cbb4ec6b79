import { jsPDF } from 'jspdf';
import type { Box, Canvas, Paint } from './block';
import type { FontFiles } from './fonts';
import type { Face, TextStyle } from './theme';

export type DocumentDetails = {
	readonly title: string;
	readonly subject: string;
	readonly creator: string;
	/** ISO 8601. */
	readonly madeAt: string;
	/** 32 hexadecimal digits; the same for the same contents. */
	readonly fileId: string;
};

/** An open PDF document: A4 pages to draw on. The only module that calls jsPDF. */
export type Paper = Canvas & {
	readonly hasGlyph: (codePoint: number) => boolean;
	readonly pages: () => number;
	readonly addPage: () => void;
	/** Draws on an earlier page from now on. */
	readonly turnTo: (page: number) => void;
	readonly bookmark: (title: string, page: number) => void;
	readonly finish: () => Blob;
};

// Two faces under one family name would both be called after the family in the file.
const families: Readonly<Record<Face, string>> = {
	regular: 'ScanSans-Regular',
	semibold: 'ScanSans-Semibold',
};

const pointsPerMillimetre = 72 / 25.4;

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
	describe(doc, details);
	return {
		measure: textMeasurer(doc),
		hasGlyph: glyphFinder(doc),
		text: (text, x, y, style) => drawText(doc, text, x, y, style),
		box: (box, paint) => drawBox(doc, box, paint),
		pages: () => doc.getNumberOfPages(),
		addPage: () => void doc.addPage(),
		turnTo: (page) => void doc.setPage(page),
		bookmark: (title, pageNumber) => void doc.outline.add(null, withoutReturns(title), { pageNumber }),
		finish: () => doc.output('blob'),
	};
}

function addFace(doc: jsPDF, face: Face, fonts: FontFiles): void {
	const file = `${families[face]}.ttf`;
	let binary = '';
	for (const byte of fonts[face]) binary += String.fromCharCode(byte);
	doc.addFileToVFS(file, binary);
	doc.addFont(file, families[face], 'normal');
}

function describe(doc: jsPDF, { title, subject, creator, madeAt, fileId }: DocumentDetails): void {
	doc.setProperties({ title: withoutReturns(title), subject, creator });
	// jsPDF ignores nl-NL without a word
	doc.setLanguage('nl');
	doc.viewerPreferences({ DisplayDocTitle: true });
	doc.setCreationDate(new Date(madeAt));
	doc.setFileId(fileId);
}

/** Such text is written in two bytes a character; in č one of them is a carriage return, which readers take for a line feed. */
const withoutReturns = (text: string): string => text.replaceAll('č', 'c\u030c');

/** Width in millimetres; jsPDF sets characters without kerning, so widths add up. */
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

/** jsPDF types what it knows of a font as `any`, so it is looked through step by step. */
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

const property = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function drawText(doc: jsPDF, text: string, x: number, y: number, { face, size, colour }: TextStyle): void {
	doc.setFont(families[face], 'normal').setFontSize(size).setTextColor(colour).text(text, x, y);
}

function drawBox(
	doc: jsPDF,
	{ x, y, width, height }: Box,
	{ fill, stroke, lineWidth = 0.2, dashes = [] }: Paint,
): void {
	if (fill) doc.setFillColor(fill);
	if (stroke)
		doc
			.setDrawColor(stroke)
			.setLineWidth(lineWidth)
			.setLineDashPattern([...dashes], 0);
	doc.rect(x, y, width, height, `${fill ? 'F' : ''}${stroke ? 'D' : ''}`);
}
