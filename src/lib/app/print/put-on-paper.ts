import { fetchFonts, type FontFiles } from '$lib/paper/fonts';
import type { PdfProgress } from '$lib/report/pdf/make-pdf';
import type { JobName, JobResult, JobOrder } from './jobs';

let fonts: Promise<FontFiles> | undefined;

/** Fetches the fonts once per window; a failed fetch is repeated. */
function fontsAtHand(): Promise<FontFiles> {
	fonts ??= fetchFonts().catch((error: unknown) => {
		fonts = undefined;
		throw error;
	});
	return fonts;
}

/** Makes a PDF in a worker; in the page itself in the single-file edition, which has no file to start a worker from. */
export async function putOnPaper<Name extends JobName>(
	name: Name,
	order: JobOrder<Name>,
	onprogress: PdfProgress = () => undefined,
): Promise<JobResult<Name>> {
	const fontFiles = await fontsAtHand();
	if (import.meta.env.MODE === 'single') {
		const { carryOut } = await import('./jobs');
		return carryOut(name, order, fontFiles, onprogress);
	}
	const { inWorker } = await import('./pdf-in-worker');
	return inWorker(name, order, fontFiles, onprogress);
}

/** Prefetches fonts and worker; a failed fetch is repeated when they are needed. */
export function warmUp(): void {
	if (import.meta.env.MODE === 'single') return;
	Promise.all([fontsAtHand(), import('./pdf-in-worker').then(({ startWorker }) => startWorker())]).catch(
		() => undefined,
	);
}
