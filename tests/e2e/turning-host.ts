import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { RunningServer } from '../../src/tools/serve.ts';

/** Chooses the host that answers this path, given the number of earlier requests; null cuts the connection. */
export type Choose = (path: string, requestsBefore: number) => RunningServer | null;

/** Starts a host that passes each request to one of several servers, or cuts the connection. */
export async function startTurningHost(port: number, choose: Choose): Promise<RunningServer> {
	let count = 0;
	const server = createServer((incoming, outgoing) => {
		const target = choose(incoming.url ?? '/', count);
		count += 1;
		if (target) passOn(target, incoming, outgoing);
		else incoming.socket.destroy();
	});
	server.listen(port, 'localhost');
	await once(server, 'listening');
	return {
		url: `http://localhost:${port}`,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}

function passOn(target: RunningServer, incoming: IncomingMessage, outgoing: ServerResponse): void {
	const { origin } = new URL(target.url);
	const onward = request(new URL(incoming.url ?? '/', origin), { headers: incoming.headers }, (answer) => {
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(outgoing);
	});
	onward.on('error', () => incoming.socket.destroy());
	onward.end();
}
