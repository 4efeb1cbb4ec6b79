import { inflateSync } from 'node:zlib';
import { joinedText, readPdf, withoutSpace } from './read-pdf';

/**
 * Places where a text is found in a PDF: in any byte, compressed or not, in every way that PDF writes text, and as
 * read.
 */
export async function placesOf(pdf: Uint8Array, text: string): Promise<readonly string[]> {
	const bytes = Buffer.from(pdf);
	const haystacks = [bytes, ...streamsIn(bytes)];
	const written = formsOf(text).filter(({ form }) => haystacks.some((haystack) => haystack.includes(form)));
	const { pages, outline, info } = await readPdf(pdf);
	const read = [joinedText(pages), withoutSpace(JSON.stringify([outline, info]))];
	return [
		...written.map(({ name }) => name),
		...(read.some((part) => part.includes(withoutSpace(text))) ? ['as text'] : []),
	];
}

function formsOf(text: string): readonly { readonly name: string; readonly form: Buffer }[] {
	const wide = Buffer.from(text, 'utf16le').swap16();
	const hex = wide.toString('hex');
	return [
		{ name: 'UTF-8', form: Buffer.from(text) },
		{ name: 'Latin-1', form: Buffer.from(text, 'latin1') },
		{ name: 'UTF-16', form: wide },
		{ name: 'hexadecimal', form: Buffer.from(hex) },
		{ name: 'capital hexadecimal', form: Buffer.from(hex.toUpperCase()) },
	];
}

/** Every stream that can be decompressed. */
export function streamsIn(bytes: Buffer): readonly Buffer[] {
	const file = bytes.toString('latin1');
	return [...file.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
		const end = file.indexOf('endstream', index + length);
		try {
			return [inflateSync(bytes.subarray(index + length, end))];
		} catch {
			return [];
		}
	});
}
