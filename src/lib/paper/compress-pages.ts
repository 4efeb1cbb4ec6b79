import { jsPDF } from 'jspdf';
import { deflate } from './deflate';
import { property } from './jspdf-parts';
import { byteCharacters } from './pdf-objects';

/**
 * Compresses the pages by the browser's own compressor, which takes a fraction of the time of jsPDF's. Returns a function
 * that runs `write`, in which jsPDF writes the file, with these in their place; jsPDF compresses the rest, such as fonts.
 */
export async function compressPages(doc: jsPDF): Promise<<T>(write: () => T) => T> {
	// Safari before 16.4
	if (typeof CompressionStream === 'undefined') return (write) => write();
	const compressed = new Map<unknown, string>();
	await Promise.all(
		contentsOf(doc).map(async (content) => {
			compressed.set(content, byteCharacters(await deflate(new TextEncoder().encode(content))));
		}),
	);
	return (write) => {
		const ofJsPdf: unknown = Reflect.get(jsPDF.API, filter);
		if (typeof ofJsPdf !== 'function') throw new Error('Another jsPDF than this one was written for');
		const ours = (data: unknown, filters: unknown): unknown => {
			const known = compressed.get(data);
			const others = (): unknown => Reflect.apply(ofJsPdf, jsPDF.API, [data, filters]);
			return known === undefined ? others() : { data: known, reverseChain: '/FlateDecode' };
		};
		Reflect.set(jsPDF.API, filter, ours);
		try {
			return write();
		} finally {
			Reflect.set(jsPDF.API, filter, ofJsPdf);
		}
	};
}

/** Function by which jsPDF compresses each stream. */
const filter = 'processDataByFilters';

/** Content of each page, exactly as jsPDF puts it in a stream. */
function contentsOf({ internal }: jsPDF): string[] {
	const pages: unknown = property(internal, 'pages');
	if (!Array.isArray(pages)) throw new Error('Another jsPDF than this one was written for');
	return pages.flatMap((lines: unknown) => (Array.isArray(lines) ? [lines.join('\n')] : []));
}
