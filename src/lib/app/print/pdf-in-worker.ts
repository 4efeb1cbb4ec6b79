import type { FontFiles } from '$lib/paper/fonts';
import type { PdfProgress } from '$lib/report/pdf/make-pdf';
import type { JobName, JobOrder, JobResult } from './jobs';
import type { WorkerJob } from './pdf-worker';
import { workerAt } from './worker-at';
import workerUrl from './pdf-worker?worker&url';

const worker = workerAt(workerUrl);

/** Starts the worker once per window. */
export const startWorker = worker.start;

/** Runs a job in a worker, so that the page stays responsive. */
export function inWorker<Name extends JobName>(
	name: Name,
	order: JobOrder<Name>,
	fonts: FontFiles,
	onprogress: PdfProgress,
): Promise<JobResult<Name>> {
	const job: WorkerJob<Name> = { name, order, fonts };
	return worker.ask(job, onprogress);
}
