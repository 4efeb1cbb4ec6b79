import { err, ok, type Result } from '$lib/result';

export type DataInPdfError = 'no-pdf' | 'no-data' | 'damaged';

/**
 * Extracts the data file from one of our PDF reports. It is stored uncompressed under a key of our own, so no PDF
 * parser is needed. `no-data`: also when another program has saved the report again and compressed the stream.
 */
export function dataInPdf(bytes: Uint8Array): Result<string, DataInPdfError> {
	// latin1: one character per byte
	const file = new TextDecoder('latin1').decode(bytes);
	if (!file.slice(0, 1024).includes('%PDF-')) return err('no-pdf');
	const at = file.indexOf(key);
	if (at < 0) return err('no-data');
	const head = /^ (\d{1,10})(?!\d)([^]*?)>>\s*?stream\r?\n/.exec(file.slice(at + key.length, at + 1000));
	if (!head) return err('damaged');
	const [whole, length, entries = ''] = head;
	if (entries.includes('/Filter')) return err('no-data');
	const start = at + key.length + whole.length;
	const end = start + Number(length);
	return /^\s{0,2}endstream/.test(file.slice(end, end + 11))
		? decoded(bytes.subarray(start, end))
		: err('damaged');
}

/** Key in the dictionary of the stream; its value is the number of bytes. */
const key = '/BouwstenenscanData';

function decoded(bytes: Uint8Array): Result<string, 'damaged'> {
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return err('damaged');
	}
}
