/** Answer of a worker, on the port that came with the request. */
export type WorkerMessage<Made> =
	| { readonly kind: 'progress'; readonly written: number; readonly total: number }
	| { readonly kind: 'made'; readonly made: Made }
	| { readonly kind: 'failed'; readonly reason: string };

type Work<Request, Made> = (
	request: Request,
	onprogress: (written: number, total: number) => void,
) => Promise<Made>;

/** Makes this worker answer each request on the port that comes with it. */
export function answerRequests<Request, Made>(work: Work<Request, Made>): void {
	self.onmessage = ({ data, ports: [port] }: MessageEvent<Request>): void => {
		if (port) void answerOn(port, work, data);
	};
}

async function answerOn<Request, Made>(
	port: MessagePort,
	work: Work<Request, Made>,
	request: Request,
): Promise<void> {
	const say = (message: WorkerMessage<Made>): void => {
		port.postMessage(message);
	};
	try {
		const made = await work(request, (written, total) => {
			say({ kind: 'progress', written, total });
		});
		say({ kind: 'made', made });
	} catch (error) {
		say({ kind: 'failed', reason: String(error) });
	}
}
