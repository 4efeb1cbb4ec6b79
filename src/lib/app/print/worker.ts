import { carryOut, type JobName, type JobResult, type JobOrder } from './jobs';
import type { FontFiles } from '$lib/paper/fonts';

/** Request to the worker, which answers on the port that comes with it. */
export type WorkerJob<Name extends JobName> = {
	readonly name: Name;
	readonly order: JobOrder<Name>;
	readonly fonts: FontFiles;
};

export type WorkerMessage<Name extends JobName> =
	| { readonly kind: 'progress'; readonly written: number; readonly total: number }
	| { readonly kind: 'made'; readonly made: JobResult<Name> }
	| { readonly kind: 'failed'; readonly reason: string };

self.onmessage = ({ data, ports: [port] }: MessageEvent<WorkerJob<JobName>>): void => {
	if (port) void answerTo(data, (answer) => port.postMessage(answer));
};

async function answerTo(
	{ name, order, fonts }: WorkerJob<JobName>,
	say: (answer: WorkerMessage<JobName>) => void,
): Promise<void> {
	try {
		const made = await carryOut(name, order, fonts, (written, total) => {
			say({ kind: 'progress', written, total });
		});
		say({ kind: 'made', made });
	} catch (error) {
		say({ kind: 'failed', reason: String(error) });
	}
}
