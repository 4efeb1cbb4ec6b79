import { fetchFonts } from '$lib/paper/fonts';
import type { PdfProgress } from '$lib/report/pdf/make-pdf';
import type { JobName, JobResult, JobOrder } from './jobs';

/** Makes a PDF. In one file there is no other file to start a worker from: it is made in the page then. */
export async function putOnPaper<Name extends JobName>(
	name: Name,
	order: JobOrder<Name>,
	onprogress: PdfProgress = () => undefined,
): Promise<JobResult<Name>> {
	const fonts = await fetchFonts();
	if (import.meta.env.MODE === 'single') {
		const { carryOut } = await import('./jobs');
		return carryOut(name, order, fonts, onprogress);
	}
	const { inWorker } = await import('./in-worker');
	return inWorker(name, order, fonts, onprogress);
}

/** Fetches what paper needs before it is asked for; what does not come now is asked for again then. */
export function warmUp(): void {
	if (import.meta.env.MODE === 'single') return;
	Promise.all([fetchFonts(), import('./in-worker').then(({ startWorker }) => startWorker())]).catch(
		() => undefined,
	);
}
