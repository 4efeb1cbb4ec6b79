import { makeDocx } from '$lib/report/docx/make-docx';
import type { Palette } from '$lib/paper/page-writer';
import type { ReportDocument } from '$lib/report/document/document';

/** Input of a Word file. */
export type WordOrder = {
	readonly document: Pick<ReportDocument, 'title' | 'subject' | 'mark' | 'footer' | 'nodes'>;
	/** ISO 8601. */
	readonly madeAt: string;
	readonly palette: Palette;
	/** PNG of each wall in the document, in order: a worker has no canvas in the typeface of the app. */
	readonly pictures: readonly Uint8Array[];
};

export function makeWord({ document, madeAt, palette, pictures }: WordOrder): Promise<Blob> {
	const remaining = pictures.values();
	const draw = (): Promise<Uint8Array> => {
		const next = remaining.next();
		return next.done ? Promise.reject(new Error('A picture is missing')) : Promise.resolve(next.value);
	};
	return makeDocx(document, { madeAt, palette, draw });
}
