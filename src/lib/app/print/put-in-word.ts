import type { Palette } from '$lib/paper/page-writer';
import type { ReportDocument } from '$lib/report/document/document';

/** Makes a Word file in the page: a worker has no canvas in the typeface of the app. */
export async function putInWord(
	document: Pick<ReportDocument, 'title' | 'subject' | 'mark' | 'footer' | 'nodes'>,
	madeAt: string,
	palette: Palette = 'colour',
): Promise<Blob> {
	const [{ makeDocx }, { picturePng }] = await Promise.all([
		import('$lib/report/docx/make-docx'),
		import('$lib/report/picture/picture-png'),
	]);
	return makeDocx(document, {
		madeAt,
		palette,
		draw: async (picture) => new Uint8Array(await (await picturePng(picture)).arrayBuffer()),
	});
}
