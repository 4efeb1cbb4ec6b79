import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Piece of text at its place on the page: millimetres from the top left, `y` at the baseline, size in points. */
export type PdfText = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
};

export type PdfContents = {
	readonly pages: readonly (readonly PdfText[])[];
	readonly outline: readonly { readonly title: string; readonly page: number }[];
	readonly info: object;
	readonly viewer: object | null;
};

/** Reads the contents that a reader program finds in a PDF file. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
	// pdf.js detaches the buffer that it is given.
	const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
	const pdf = await task.promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const contents = {
		pages: await Promise.all(numbers.map((number) => readPage(pdf, number))),
		outline: await readOutline(pdf),
		info: (await pdf.getMetadata()).info,
		viewer: await pdf.getViewerPreferences(),
	};
	await task.destroy();
	return contents;
}

/** Text of some pages without white space and page footers: text that was cut at lines and pages is whole again. */
export const joinedText = (pages: PdfContents['pages']): string =>
	withoutSpace(pages.flatMap((page) => page.filter(({ y }) => y < 280).map(({ text }) => text)).join(''));

export const withoutSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

const millimetre = 25.4 / 72;

async function readPage(pdf: Pdf, number: number): Promise<PdfText[]> {
	const page = await pdf.getPage(number);
	const [, , , top = 0] = page.view;
	const { items } = await page.getTextContent();
	return items.flatMap((item) => {
		if (!('str' in item) || item.str.trim() === '') return [];
		const [, , , size, x, y] = item.transform.map(Number);
		if (size === undefined || x === undefined || y === undefined)
			throw new Error('A transform has six numbers');
		return [
			{ text: item.str, x: x * millimetre, y: (top - y) * millimetre, width: item.width * millimetre, size },
		];
	});
}

async function readOutline(pdf: Pdf): Promise<PdfContents['outline']> {
	const items = await pdf.getOutline();
	// Null in a file without bookmarks, though its types don't say so.
	if (!Array.isArray(items)) return [];
	return Promise.all(
		items.map(async ({ title, dest }) => {
			const target: unknown = Array.isArray(dest) ? dest[0] : undefined;
			if (!isReference(target)) throw new Error(`The bookmark ${title} points at nothing`);
			return { title, page: (await pdf.getPageIndex(target)) + 1 };
		}),
	);
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
	typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
