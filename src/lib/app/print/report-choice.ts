import type { ReportKind } from '$lib/report/document/report-document';
import type { Earlier } from '$lib/report/model/earlier';
import type { Palette } from '$lib/paper/page-writer';
import type { Shown } from '$lib/scan/redact';

/** What the user wants on paper. */
export type ReportChoice = Shown & {
	readonly kind: ReportKind;
	readonly palette: Palette;
	/**
	 * What goes along inside the PDF; only the full report shows all answers, so only that can hold them. Of a scan that is
	 * what the pages show. Of a bijeenkomst it is never a person: `sentences` adds what the group wrote down to `answers`.
	 */
	readonly data: 'none' | 'answers' | 'sentences';
	/** The peilmoment that it looks back on. */
	readonly earlier: Earlier | null;
};

export const usualChoice: ReportChoice = {
	kind: 'full',
	palette: 'colour',
	names: true,
	remarks: true,
	data: 'sentences',
	earlier: null,
};
