import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml } from 'mammoth';

export type ReadDocx = {
	readonly heads: readonly { readonly level: number; readonly text: string }[];
	readonly items: readonly string[];
	/** Names of the columns of each table. */
	readonly columns: readonly (readonly string[])[];
	/** Alternative text of each picture. */
	readonly pictures: readonly string[];
	/** All text, with a space for each run of white space. */
	readonly text: string;
	/** Messages of mammoth about parts that it does not understand. */
	readonly problems: readonly string[];
};

/** Styles that are ours, without a meaning for mammoth. */
const ownStyles = ['Inleiding', 'Klein', 'Getal', 'Stelling', 'Antwoord', 'Quote', 'Tabel'];

/** Reads a Word file with mammoth, which shares no code with the library that writes it. */
export async function readDocx(docx: Uint8Array): Promise<ReadDocx> {
	const { value, messages } = await convertToHtml(
		{ buffer: Buffer.from(docx) },
		{ styleMap: ownStyles.map((name) => `p[style-name='${name}'] => p:fresh`) },
	);
	const inside = (tag: string, html = value): string[] =>
		[...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);
	return {
		heads: [...value.matchAll(/<h(\d)>(.*?)<\/h\1>/gs)].map(([, level, text = '']) => ({
			level: Number(level),
			text: plain(text),
		})),
		items: inside('li').map(plain),
		columns: inside('thead').map((head) => inside('th', head).map(plain)),
		pictures: [...value.matchAll(/<img alt="([^"]*)"/g)].map(([, alt = '']) => plain(alt)),
		text: plain(value.replace(/<img[^>]*>/g, '')),
		problems: messages.map(({ message }) => message),
	};
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const plain = (html: string): string =>
	html
		.replace(/<\/(p|h\d|li|t[dh])>|<br ?\/?>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();

/** Path in the package → text of that part. */
export const partsOf = (docx: Uint8Array): ReadonlyMap<string, string> =>
	new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
