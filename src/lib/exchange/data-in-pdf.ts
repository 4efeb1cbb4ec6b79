import { err, ok, type Result } from '$lib/result';
import { maxFileBytes } from '$lib/scan/file-format';

export type DataInPdfError = 'no-pdf' | 'no-data' | 'damaged' | 'too-large';

/**
 * Extracts the data file from one of our PDF reports. It is stored under a key of our own, so no PDF parser is needed.
 * `no-data`: also when another program has saved the report again without that key; `too-large`: over the limit of a
 * file, once decompressed.
 */
export async function dataInPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string, DataInPdfError>> {
	// latin1: one character per byte
	const decoder = new TextDecoder('latin1');
	if (!decoder.decode(bytes.subarray(0, 1024)).includes('%PDF-')) return err('no-pdf');
	const file = decoder.decode(bytes);
	const at = file.indexOf(key);
	if (at < 0) return err('no-data');
	const head = /^ (\d{1,10})(?!\d)([^]*?)>>\s*?stream\r?\n/.exec(file.slice(at + key.length, at + 1000));
	if (!head) return err('damaged');
	const [whole, ourLength, entries = ''] = head;
	// A program that compresses the stream again gives it another length.
	const [, length = ourLength] = /\/Length (\d{1,10})(?! \d+ R)/.exec(entries) ?? [];
	const start = at + key.length + whole.length;
	const end = start + Number(length);
	if (!/^\s{0,2}endstream/.test(file.slice(end, end + 11))) return err('damaged');
	const stream = bytes.subarray(start, end);
	// A report of version 0.1.0 holds its data uncompressed.
	const data = entries.includes('/Filter') ? await inflate(stream) : ok(stream);
	return data.ok ? decoded(data.value) : data;
}

/** Key in the dictionary of the stream; its value is the number of bytes. */
const key = '/BouwstenenscanData';

/** Decompresses, and stops as soon as the result is larger than a file may be. */
async function inflate(
	deflated: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array<ArrayBuffer>, 'damaged' | 'too-large'>> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		for await (const chunk of chunksOf(
			new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate')),
		)) {
			size += chunk.length;
			if (size > maxFileBytes) return err('too-large');
			chunks.push(chunk);
		}
	} catch {
		return err('damaged');
	}
	return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

/** Reads a stream chunk by chunk: Safari has no async iteration of streams. Cancels it when the loop is left. */
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
	const reader = stream.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} finally {
		await reader.cancel();
	}
}

function decoded(bytes: Uint8Array): Result<string, 'damaged'> {
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return err('damaged');
	}
}
