import type { ReportKind } from '$lib/report/document/report-kinds';
import type { Earlier } from '$lib/report/model/earlier';
import type { Palette } from '$lib/paper/page-writer';
import type { Disclosure } from '$lib/scan/redact';

/** Choices of the user for a report. */
export type ReportChoice = Disclosure & {
	readonly kind: ReportKind;
	readonly palette: Palette;
	/**
	 * Data attached to the PDF; full report only, as no other shows all answers. For a scan the same as on the pages. For a
	 * bijeenkomst never of persons: `answers` has decisions and numbers, `sentences` also the texts of the group.
	 */
	readonly data: 'none' | 'answers' | 'sentences';
	/** Peilmoment to look back on. */
	readonly earlier: Earlier | null;
};

export const usualChoice: ReportChoice = {
	kind: 'full',
	palette: 'colour',
	names: true,
	remarks: true,
	data: 'none',
	earlier: null,
};
