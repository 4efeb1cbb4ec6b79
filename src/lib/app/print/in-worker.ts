import type { FontFiles } from '$lib/paper/fonts';
import type { PdfProgress } from '$lib/report/pdf/make-pdf';
import type { JobName, JobResult, JobOrder } from './jobs';
import type { WorkerMessage, WorkerJob } from './worker';
import { workerAt } from './worker-at';
import workerUrl from './worker?worker&url';

const pdfWorker = workerAt(workerUrl);

/** Starts the worker once per window. */
export const startWorker = pdfWorker.start;

/** Runs a job in a worker, so that the page stays responsive. */
export async function inWorker<Name extends JobName>(
	name: Name,
	order: JobOrder<Name>,
	fonts: FontFiles,
	onprogress: PdfProgress,
): Promise<JobResult<Name>> {
	const worker = await startWorker();
	const { port1, port2 } = new MessageChannel();
	const done = new AbortController();
	const job: WorkerJob<Name> = { name, order, fonts };
	worker.postMessage(job, [port2]);
	return new Promise<JobResult<Name>>((resolve, reject) => {
		port1.onmessage = ({ data }: MessageEvent<WorkerMessage<Name>>) => {
			if (data.kind === 'progress') onprogress(data.written, data.total);
			else if (data.kind === 'made') resolve(data.made);
			else reject(new Error(data.reason));
			if (data.kind !== 'progress') done.abort();
		};
		const stopped = (): void => {
			pdfWorker.forget();
			reject(new Error('The worker stopped'));
		};
		worker.addEventListener('error', stopped, { signal: done.signal });
		done.signal.addEventListener('abort', () => {
			port1.close();
		});
	});
}
