import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { RunningServer } from '../../src/tools/serve.ts';

/** Habits of static hosts in use that differ from ours. */
export type OddHost = 'takes the slash away' | 'adds index.html' | 'has a page for everything';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
	'.webp': 'image/webp',
};

const redirects: Readonly<Record<OddHost, (path: string) => string>> = {
	'takes the slash away': (path) => (path.length > 1 ? path.replace(/\/$/, '') : path),
	'adds index.html': (path) => path.replace(/\/$/, '/index.html'),
	'has a page for everything': (path) => path,
};

/** Serves the built site under `base` with one such habit, without the `missing` files. */
export async function startOddHost(
	habit: OddHost,
	base: string,
	missing: readonly string[] = [],
): Promise<RunningServer> {
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const target = redirects[habit](pathname);
		if (target !== pathname) {
			response.writeHead(308, { Location: target + search }).end();
			return;
		}
		const path = pathname.startsWith(base) ? pathname.slice(base.length) : '/not-ours';
		const found = missing.includes(path) ? undefined : fileAt(path);
		const file = found ?? (habit === 'has a page for everything' ? fileAt('/') : undefined);
		if (!file) {
			response.writeHead(404).end('Not found');
			return;
		}
		const type = types[extname(file)] ?? 'application/octet-stream';
		response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(readFileSync(file));
	});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return {
		url: `http://localhost:${port}${base}`,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}

function fileAt(path: string): string | undefined {
	const file = join('build', decodeURIComponent(path));
	return [file, join(file, 'index.html')].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
}
