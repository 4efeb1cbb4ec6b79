import type { WordOrder } from './make-word';
import { workerAt } from './worker-at';
import type { WordMessage } from './word-worker';
import workerUrl from './word-worker?worker&url';

const worker = workerAt(workerUrl);

/** Makes a Word file in a worker of its own: one with the library for PDF as well would come late to each report. */
export async function wordInWorker(order: WordOrder): Promise<Blob> {
	const started = await worker.start();
	const { port1, port2 } = new MessageChannel();
	const done = new AbortController();
	started.postMessage(order, [port2]);
	return new Promise<Blob>((resolve, reject) => {
		port1.onmessage = ({ data }: MessageEvent<WordMessage>) => {
			if (data.kind === 'made') resolve(data.made);
			else reject(new Error(data.reason));
			done.abort();
		};
		const stopped = (): void => {
			worker.forget();
			reject(new Error('The worker stopped'));
		};
		started.addEventListener('error', stopped, { signal: done.signal });
		done.signal.addEventListener('abort', () => {
			port1.close();
		});
	});
}
