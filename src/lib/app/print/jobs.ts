import { makeKit, type KitOptions } from '$lib/report/kit/make-kit';
import type { Kit } from '$lib/report/kit/kit';
import type { FontFiles } from '$lib/paper/fonts';
import type { ReportDocument } from '$lib/report/document/document';
import { makePdf, type PdfOptions, type PdfProgress } from '$lib/report/pdf/make-pdf';
import { makeReport, type MadeReport, type ReportOrder } from './make-report';

/** Printable things: the input and the result of each. */
export type Jobs = {
	readonly report: { readonly order: ReportOrder; readonly made: MadeReport };
	readonly document: {
		readonly order: { readonly document: ReportDocument; readonly options: PdfOptions };
		readonly made: Blob;
	};
	readonly kit: { readonly order: { readonly kit: Kit; readonly options: KitOptions }; readonly made: Blob };
};

export type JobName = keyof Jobs;
export type JobOrder<Name extends JobName> = Jobs[Name]['order'];
export type JobResult<Name extends JobName> = Jobs[Name]['made'];

type Makers = {
	readonly [Name in JobName]: (
		order: JobOrder<Name>,
		fonts: FontFiles,
		onprogress: PdfProgress,
	) => Promise<JobResult<Name>>;
};

const makers: Makers = {
	report: makeReport,
	document: async ({ document, options }, fonts, onprogress) =>
		(await makePdf(document, options, fonts, onprogress)).file,
	kit: async ({ kit, options }, fonts) => (await makeKit(kit, options, fonts)).file,
};

/** Runs a job in the calling thread. */
export const carryOut = <Name extends JobName>(
	name: Name,
	order: JobOrder<Name>,
	fonts: FontFiles,
	onprogress: PdfProgress,
): Promise<JobResult<Name>> => makers[name](order, fonts, onprogress);
