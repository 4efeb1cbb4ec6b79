import { carryOut, type JobName, type Made, type Order } from './jobs';
import type { FontFiles } from '$lib/paper/fonts';

/** What the worker is asked; its answers go to the port that comes along. */
export type Asked<Name extends JobName> = {
	readonly name: Name;
	readonly order: Order<Name>;
	readonly fonts: FontFiles;
};

export type Answer<Name extends JobName> =
	| { readonly kind: 'progress'; readonly written: number; readonly total: number }
	| { readonly kind: 'made'; readonly made: Made<Name> }
	| { readonly kind: 'failed'; readonly reason: string };

self.onmessage = ({ data, ports: [port] }: MessageEvent<Asked<JobName>>): void => {
	if (port) void answerTo(data, (answer) => port.postMessage(answer));
};

async function answerTo(
	{ name, order, fonts }: Asked<JobName>,
	say: (answer: Answer<JobName>) => void,
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
