import { fetchFonts } from '$lib/paper/fonts';
import type { PdfProgress } from '$lib/report/pdf/make-pdf';
import type { JobName, JobResult, JobOrder } from './jobs';

/** Makes a PDF in a worker; in the page itself in the single-file edition, which has no file to start a worker from. */
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

/** Prefetches fonts and worker; a failed fetch is repeated when they are needed. */
export function warmUp(): void {
	if (import.meta.env.MODE === 'single') return;
	Promise.all([fetchFonts(), import('./in-worker').then(({ startWorker }) => startWorker())]).catch(
		() => undefined,
	);
}
