import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

interface ServerOptions {
	/** Folder with the built site. */
	readonly folder?: string;
	/** 0, the default, takes any free port. */
	readonly port?: number;
	/** '' for the root of the host, or a subfolder such as '/sub/pad'. */
	readonly base?: string;
}

export interface RunningServer {
	/** Address of the site, without a trailing slash. */
	readonly url: string;
	/** Stops at once: open connections are cut off, as when a host goes down. */
	readonly close: () => Promise<void>;
}

interface Site {
	readonly base: string;
	/** Addresses of folders with a page, each with a trailing slash. */
	readonly pages: ReadonlySet<string>;
	readonly notFoundPage: Buffer | null;
	readonly sendFile: ReturnType<typeof sirv>;
}

const defaultPort = 4173;

// Headers for what a page can't state in a meta element; the README asks every host for the same.
export const headers: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// The camera reads antwoordkaarten; the other features are never used.
	'Permissions-Policy':
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
};

/** Serves the built site as a plain static host does; reads the list of files once, at the start. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
	const { folder = 'build', port = 0, base = '' } = options;
	const site = readSite(folder, base);
	const server = createServer((request, response) => {
		answer(site, request, response);
	});
	const actualPort = await listen(server, port);
	return { url: `http://localhost:${actualPort}${base}`, close: () => stop(server) };
}

function readSite(folder: string, base: string): Site {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
		file.replaceAll('\\', '/'),
	);
	const indexFiles = files.filter((file) => `/${file}`.endsWith('/index.html'));
	return {
		base,
		pages: new Set(indexFiles.map((file) => `/${file}`.slice(0, -'index.html'.length))),
		notFoundPage: files.includes('404.html') ? readFileSync(join(folder, '404.html')) : null,
		sendFile: sirv(folder, { etag: true, brotli: true, gzip: true }),
	};
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	const { path, query } = splitAddress(request.url ?? '/');
	const inSite = pathInSite(site.base, path);
	if (inSite === null) {
		sendNotFound(site, response);
	} else if (!inSite.endsWith('/') && site.pages.has(`${inSite}/`)) {
		redirect(response, `${site.base}${inSite}/${query}`);
	} else {
		response.setHeader('Cache-Control', cachingOf(inSite));
		// sirv reads its path from the request, and doesn't know the subfolder.
		request.url = `${inSite}${query}`;
		site.sendFile(request, response, () => {
			sendNotFound(site, response);
		});
	}
}

function splitAddress(address: string): { path: string; query: string } {
	const start = address.indexOf('?');
	const path = start === -1 ? address : address.slice(0, start);
	// A doubled leading slash would turn a redirect into one to another host.
	return { path: path.replace(/^\/+/, '/'), query: start === -1 ? '' : address.slice(start) };
}

function pathInSite(base: string, path: string): string | null {
	if (path === base) return '';
	return path.startsWith(`${base}/`) ? path.slice(base.length) : null;
}

// Only names with a hash of their contents may be cached; the service worker least of all may be stale.
function cachingOf(path: string): string {
	return path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(308, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

function sendNotFound(site: Site, response: ServerResponse): void {
	const type = site.notFoundPage === null ? 'text/plain' : 'text/html';
	response.writeHead(404, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-cache' });
	response.end(site.notFoundPage ?? 'Not found');
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		// Only this device: the site needs no visitors, and a service worker runs on no other plain http address.
		server.listen(port, 'localhost', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}

/** Rejects when the port is taken. */
export async function lookAtPort(port: number): Promise<void> {
	const server = createServer();
	await listen(server, port);
	await stop(server);
}

/** With --build, builds first, unless a server has the port: that one serves the folder to be built. */
async function main(): Promise<void> {
	const port = Number(process.env['PORT'] ?? defaultPort);
	try {
		if (process.argv.includes('--build')) {
			await lookAtPort(port);
			const { build } = await import('vite');
			await build();
		}
		const { url } = await startServer({ port });
		console.log(url);
	} catch (error) {
		console.error(whyNot(error, port));
		process.exitCode = 1;
	}
}

function whyNot(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : '';
	if (code === 'EADDRINUSE') {
		return `Port ${port} is in use: stop the program that has it, or set PORT to another number.`;
	}
	if (code === 'ENOENT') return 'There is no build/ folder to serve: run "npm run build" first.';
	if (code === 'ERR_SOCKET_BAD_PORT') return 'PORT must be a number from 0 to 65535.';
	return String(error);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
	await main();
