import { err, ok, type Result } from '$lib/result';
import { dataInPdf } from './data-in-pdf';

/** Why no text came out of a file; `no-data`: a report without its data. */
export type TextError = 'unreadable' | 'no-data' | 'damaged';

/** The text of a file, or of the data that one of our reports carries. */
export async function textIn(file: Blob): Promise<Result<string, TextError>> {
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) return err('unreadable');
	const found = dataInPdf(new Uint8Array(bytes));
	if (found.ok) return found;
	return found.error === 'no-pdf' ? ok(new TextDecoder().decode(bytes)) : err(found.error);
}
