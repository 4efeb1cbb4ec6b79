import type { Box } from './block';
import { page } from './theme';

/** A PDF file while it is written: where objects can be added that jsPDF knows nothing of. */
export type PdfFile = {
	/** A number for an object that is written later. */
	readonly reserve: () => number;
	readonly write: (object: number, body: string) => void;
};

/** Something that is added to the file jsPDF writes. */
export type FilePart = {
	/** More entries for the dictionary of a page; called for every page, before `write`. */
	readonly pageEntries?: (
		file: PdfFile,
		page: { readonly number: number; readonly object: number },
	) => string;
	/** Writes the objects and gives the entries for the catalog that point at them. */
	readonly write: (file: PdfFile) => string;
};

/** Writes an object and gives the reference to it. */
export function addObject(file: PdfFile, body: string): string {
	const object = file.reserve();
	file.write(object, body);
	return reference(object);
}

export const reference = (object: number): string => `${object} 0 R`;

/** A text string: two bytes a character, in hexadecimal digits, so that no byte of it means anything to a PDF program. */
export function textString(text: string): string {
	let digits = 'FEFF';
	for (let index = 0; index < text.length; index += 1)
		digits += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
	return `<${digits}>`;
}

/** A string of characters below 128. */
export const asciiString = (text: string): string => `(${text.replace(/[\\()]/g, String.raw`\$&`)})`;

/** A stream as it is; in jsPDF's file every character is one byte. */
export const streamObject = (entries: string, bytes: Uint8Array): string =>
	`<<${entries}/Length ${bytes.length}>>\nstream\n${byteCharacters(bytes)}\nendstream`;

export function byteCharacters(bytes: Uint8Array): string {
	let characters = '';
	for (const byte of bytes) characters += String.fromCharCode(byte);
	return characters;
}

/** A box in the file's own measure: points from the bottom left of the page. */
export function rectangle({ x, y, width, height }: Box): string {
	const sides = [x, page.height - y - height, x + width, page.height - y];
	return `[${sides.map((side) => Number((side * pointsPerMillimetre).toFixed(2))).join(' ')}]`;
}

export const pointsPerMillimetre = 72 / 25.4;
