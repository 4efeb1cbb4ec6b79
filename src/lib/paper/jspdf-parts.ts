import type { jsPDF } from 'jspdf';
import type { FilePart, PdfFile } from './pdf-objects';

/** Internals that jsPDF offers to its plugins but leaves out of its types. */
type Internals = {
	readonly write: (text: string) => void;
	readonly newObjectDeferred: () => number;
	readonly newObjectDeferredBegin: (object: number, writesHead: boolean) => void;
};

/** Returns a function that writes an operator into the current page. */
export function writerOf(doc: jsPDF): (operator: string) => void {
	const { write } = internalsOf(doc);
	return (operator) => write(operator);
}

/** Glyphs of a text in hexadecimal digits; jsPDF embeds them, and puts them in the index from glyph to character. */
export function encodeGlyphs(doc: jsPDF, text: string, font: unknown): string {
	const encode = property(doc, 'pdfEscape16');
	const digits: unknown = typeof encode === 'function' ? Reflect.apply(encode, doc, [text, font]) : null;
	if (typeof digits !== 'string') throw new Error('Another jsPDF than this one was written for');
	return digits;
}

/** Makes jsPDF write the parts as it writes the file. Call the returned function afterwards: it throws any failures. */
export function addParts(doc: jsPDF, parts: readonly FilePart[]): () => void {
	const { write, newObjectDeferred: reserve, newObjectDeferredBegin: begin } = internalsOf(doc);
	const failures: unknown[] = [];
	const catalog: string[] = [];
	const file: PdfFile = {
		reserve,
		write: (object, body) => {
			begin(object, true);
			write(`${body}\nendobj`);
		},
	};
	// jsPDF swallows exceptions of its listeners
	const tokens: string[] = [];
	const on = (event: string, listener: (page: unknown) => void): void => {
		const token = doc.internal.events.subscribe(event, (page: unknown) => {
			try {
				listener(page);
			} catch (error) {
				failures.push(error);
			}
		});
		tokens.push(token);
	};
	on('putPage', (event) => {
		const page = { number: numberIn(event, 'pageNumber'), object: numberIn(event, 'objId') };
		for (const { pageEntries } of parts) if (pageEntries) write(pageEntries(file, page));
	});
	on('postPutPages', () => parts.forEach((part) => catalog.push(part.write(file))));
	on('putCatalog', () => write(catalog.join('\n')));
	setVersion(doc, '1.7');
	return () => {
		tokens.forEach((token) => doc.internal.events.unsubscribe(token));
		if (failures.length > 0) throw new AggregateError(failures, 'The PDF could not be written whole');
	};
}

function internalsOf({ internal }: jsPDF): Internals {
	if (!hasInternals(internal)) throw new Error('Another jsPDF than this one was written for');
	return internal;
}

const hasInternals = (internal: object): internal is Internals =>
	['write', 'newObjectDeferred', 'newObjectDeferredBegin'].every(
		(name) => typeof property(internal, name) === 'function',
	);

function setVersion(doc: jsPDF, version: string): void {
	const set = property(property(doc, '__private__'), 'setPdfVersion');
	if (typeof set === 'function') Reflect.apply(set, doc, [version]);
}

function numberIn(value: unknown, key: string): number {
	const found = property(value, key);
	if (typeof found !== 'number') throw new Error(`jsPDF gives no ${key}`);
	return found;
}

/** Reads a property of an untyped value: jsPDF types its internals as `any` or not at all. */
export const property = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
