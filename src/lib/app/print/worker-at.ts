import type { WorkerMessage } from './worker-messages';

/** Worker that starts once per window; a failed start is repeated when it is needed. */
export type LateWorker = {
	readonly start: () => Promise<Worker>;
	/** Resolves to what the worker made; rejects when it failed or stopped. */
	readonly ask: <Made>(
		request: unknown,
		onprogress?: (written: number, total: number) => void,
	) => Promise<Made>;
};

export function workerAt(url: string): LateWorker {
	let started: Promise<Worker> | undefined;
	const forget = (): void => {
		started = undefined;
	};
	const start = (): Promise<Worker> => {
		started ??= freshWorker(url, forget).catch((error: unknown) => {
			forget();
			throw error;
		});
		return started;
	};
	const ask: LateWorker['ask'] = async <Made>(
		request: unknown,
		onprogress?: (written: number, total: number) => void,
	) => {
		const worker = await start();
		const { port1, port2 } = new MessageChannel();
		const done = new AbortController();
		worker.postMessage(request, [port2]);
		return new Promise<Made>((resolve, reject) => {
			port1.onmessage = ({ data }: MessageEvent<WorkerMessage<Made>>) => {
				if (data.kind === 'progress') {
					onprogress?.(data.written, data.total);
					return;
				}
				if (data.kind === 'made') resolve(data.made);
				else reject(new Error(data.reason));
				done.abort();
			};
			const stopped = (): void => {
				reject(new Error('The worker stopped'));
			};
			worker.addEventListener('error', stopped, { signal: done.signal });
			done.signal.addEventListener('abort', () => {
				port1.close();
			});
		});
	};
	return { start, ask };
}

/**
 * Starts from a blob: unlike a file, it inherits the policy of the page, which bars other origins. `onstopped` runs at
 * an error at any time, also before the first request: such a worker answers no more.
 */
async function freshWorker(url: string, onstopped: () => void): Promise<Worker> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The worker answers ${String(response.status)}`);
	const address = URL.createObjectURL(await response.blob());
	const worker = new Worker(trusted(address));
	const stop = (): void => {
		onstopped();
		worker.terminate();
	};
	worker.addEventListener('error', stop, { once: true });
	return worker;
}

const policy = window.trustedTypes?.createPolicy('bouwstenenscan-worker', {
	createScriptURL: (address) => address,
});
const trusted = (address: string): string => policy?.createScriptURL(address) ?? address;
