import { err, ok, type Result } from '$lib/result';
import { maxFileBytes } from '$lib/scan/file-format';
import { dataInPdf } from './data-in-pdf';

/** Reason for reading no text from a file. `no-data`: a PDF without our data; `zip`: also a Word or Excel file. */
export type TextError = 'unreadable' | 'too-large' | 'empty' | 'zip' | 'no-data' | 'damaged';

/** Reads a text file, or the data inside one of our PDF reports. */
export async function textIn(file: Blob): Promise<Result<string, TextError>> {
	if (file.size > maxFileBytes) return err('too-large');
	const buffer = await file.arrayBuffer().catch(() => undefined);
	if (!buffer) return err('unreadable');
	const bytes = new Uint8Array(buffer);
	if (bytes.length === 0) return err('empty');
	if (isZip(bytes)) return err('zip');
	const found = await dataInPdf(bytes);
	if (found.ok) return found;
	return found.error === 'no-pdf' ? ok(new TextDecoder().decode(bytes)) : err(found.error);
}

const isZip = (bytes: Uint8Array): boolean => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);
