import { makeDocx, type DocxOptions } from '$lib/report/docx/make-docx';
import type { ReportDocument } from '$lib/report/document/document';
import { made } from './pdf-fixture';

/** For tests: the smallest PNG, as Node has no canvas to draw the wall on. */
const onePixel = Uint8Array.from(
	Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
);

export const docxOptions: DocxOptions = {
	madeAt: made.madeAt,
	palette: 'colour',
	draw: () => Promise.resolve(onePixel),
};

export const docxOf = async (
	document: Pick<ReportDocument, 'title' | 'subject' | 'mark' | 'footer' | 'nodes'>,
	options: Partial<DocxOptions> = {},
): Promise<Uint8Array> =>
	new Uint8Array(await (await makeDocx(document, { ...docxOptions, ...options })).arrayBuffer());
