import { inSlices, type Steps } from '$lib/in-slices';
import { err, ok, type Result } from '$lib/result';
import { maxFileBytes } from '$lib/scan/file-format';
import { dataInPdf } from './data-in-pdf';

/** Reason for reading no text from a file. `no-data`: a PDF without our data; `zip`: also a Word or Excel file. */
export type TextError = 'unreadable' | 'too-large' | 'empty' | 'zip' | 'no-data' | 'damaged';

/** Reads a text file, or the data inside one of our PDF reports. */
export async function textIn(file: Blob): Promise<Result<string, TextError>> {
	const bytes = await bytesIn(file);
	return bytes.ok ? textOf(bytes.value) : bytes;
}

/** Bytes of a file that can hold a text. */
export async function bytesIn(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, TextError>> {
	if (!isOurs(file) && file.size > maxFileBytes) return err('too-large');
	const buffer = await file.arrayBuffer().catch(() => undefined);
	if (!buffer) return err('unreadable');
	const bytes = new Uint8Array(buffer);
	if (bytes.length > maxFileBytes) return err('too-large');
	if (bytes.length === 0) return err('empty');
	return isZip(bytes) ? err('zip') : ok(bytes);
}

/** Text in the bytes of a file, which may be one of our PDF reports. */
export async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string, TextError>> {
	const found = await dataInPdf(bytes);
	if (found.ok) return found;
	return found.error === 'no-pdf' ? ok(await inSlices(decodeSteps(bytes))) : err(found.error);
}

/** Bytes decoded at a time. */
const chunk = 512 * 1024;

function* decodeSteps(bytes: Uint8Array): Steps<string> {
	const decoder = new TextDecoder();
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk) {
		text += decoder.decode(bytes.subarray(at, at + chunk), { stream: true });
		yield;
	}
	return text + decoder.decode();
}

/** Chromium looks on the disk for the size of each file in a folder, and the page waits: not for files of ours. */
const isOurs = (file: Blob): boolean => file instanceof File && file.name.endsWith('.bouwstenenscan');

const isZip = (bytes: Uint8Array): boolean => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);
