import type { Box } from './block';
import { page } from './theme';

/** The PDF file being written, open for objects that jsPDF does not support. */
export type PdfFile = {
	/** Reserves the number of an object that is written later. */
	readonly reserve: () => number;
	readonly write: (object: number, body: string) => void;
};

/** An addition to the file that jsPDF writes. */
export type FilePart = {
	/** Returns extra entries for the dictionary of a page; called for every page, before `write`. */
	readonly pageEntries?: (
		file: PdfFile,
		page: { readonly number: number; readonly object: number },
	) => string;
	/** Writes the objects and returns the catalog entries that refer to them. */
	readonly write: (file: PdfFile) => string;
};

/** Writes an object and returns a reference to it. */
export function addObject(file: PdfFile, body: string): string {
	const object = file.reserve();
	file.write(object, body);
	return reference(object);
}

export const reference = (object: number): string => `${object} 0 R`;

/** A text string in UTF-16BE, written in hexadecimal digits, so that no byte needs escaping. */
export function textString(text: string): string {
	let digits = 'FEFF';
	for (let index = 0; index < text.length; index += 1)
		digits += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
	return `<${digits}>`;
}

/** A literal string; the text must be ASCII. */
export const asciiString = (text: string): string => `(${text.replace(/[\\()]/g, String.raw`\$&`)})`;

/** A stream of these bytes, as they are; jsPDF writes each character as one byte. */
export const streamObject = (entries: string, bytes: Uint8Array): string =>
	`<<${entries}/Length ${bytes.length}>>\nstream\n${byteCharacters(bytes)}\nendstream`;

/** Text with these bytes as character codes; in chunks, as a call takes a limited number of arguments. */
export function byteCharacters(bytes: Uint8Array): string {
	const chunks: string[] = [];
	for (let start = 0; start < bytes.length; start += chunkSize)
		chunks.push(String.fromCharCode(...Array.from(bytes.subarray(start, start + chunkSize))));
	return chunks.join('');
}

const chunkSize = 8192;

/** A rectangle in PDF coordinates: points from the bottom left of the page. */
export function rectangle({ x, y, width, height }: Box): string {
	const sides = [x, page.height - y - height, x + width, page.height - y];
	return `[${sides.map((side) => Number((side * pointsPerMillimetre).toFixed(2))).join(' ')}]`;
}

export const pointsPerMillimetre = 72 / 25.4;
