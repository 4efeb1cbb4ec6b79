import type { FontFiles } from '$lib/paper/fonts';
import { carryOut, type JobName, type JobOrder } from './jobs';
import { answerRequests } from './worker-messages';

/** Request to the worker. */
export type WorkerJob<Name extends JobName> = {
	readonly name: Name;
	readonly order: JobOrder<Name>;
	readonly fonts: FontFiles;
};

answerRequests(({ name, order, fonts }: WorkerJob<JobName>, onprogress) =>
	carryOut(name, order, fonts, onprogress),
);
