import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lookAtPort, startServer, type RunningServer } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: RunningServer | undefined;

beforeAll(() => {
	for (const file of [
		'index.html',
		'scan/index.html',
		'404.html',
		'service-worker.js',
		'_app/immutable/a.js',
	]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), file);
	}
});
afterEach(() => server?.close());
afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe.each(['', '/sub/pad'])('startServer at "%s"', (base) => {
	it.each([
		['/', 'index.html'],
		['/scan/?scan=1', 'scan/index.html'],
	])('serves %s', async (address, text) => {
		const response = await get(base, address);
		expect([response.status, await response.text()]).toEqual([200, text]);
	});

	it('redirects a folder without its slash to the one with it, query included', async () => {
		const response = await get(base, '/scan?scan=1&x=%20');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe(`${base}/scan/?scan=1&x=%20`);
	});

	it.each(['/nergens', '/..%2f..%2fetc/passwd', '/%E0%A4%A'])('answers 404 for %s', async (address) => {
		const response = await get(base, address);
		expect([response.status, await response.text()]).toEqual([404, '404.html']);
	});

	it('allows long caching only for names with a hash', async () => {
		expect((await get(base, '/_app/immutable/a.js')).headers.get('cache-control')).toContain('immutable');
		await server?.close();
		expect((await get(base, '/service-worker.js')).headers.get('cache-control')).toBe('no-cache');
	});

	it.each([
		['x-content-type-options', 'nosniff'],
		['referrer-policy', 'no-referrer'],
		['content-security-policy', "frame-ancestors 'none'"],
		['cross-origin-opener-policy', 'same-origin'],
	])('sends %s', async (name, value) => {
		expect((await get(base, '/')).headers.get(name)).toBe(value);
	});
});

it('startServer: never redirects to another host', async () => {
	expect((await get('', '//scan')).headers.get('location')).toBe('/scan/');
});

it('startServer: serves nothing outside its subfolder', async () => {
	server = await startServer({ folder, base: '/sub/pad' });
	expect((await fetch(new URL('/', server.url))).status).toBe(404);
	expect((await fetch(new URL('/sub/padje/', server.url))).status).toBe(404);
});

it('lookAtPort: rejects while another server has the port, and leaves a free one free', async () => {
	const first = await startServer({ folder });
	const port = Number(new URL(first.url).port);
	await expect(lookAtPort(port)).rejects.toThrow('EADDRINUSE');
	await first.close();
	await lookAtPort(port);
	await lookAtPort(port);
});

it('startServer: cuts off open connections when it stops', async () => {
	server = await startServer({ folder });
	const socket = connect(Number(new URL(server.url).port), 'localhost');
	const closed = new Promise((resolve) => socket.once('error', () => undefined).once('close', resolve));
	await new Promise((resolve) => socket.once('connect', resolve));
	socket.write('GET / HTTP/1.1\r\n');
	await server.close();
	await closed;
	await expect(fetch(server.url)).rejects.toThrow();
});

async function get(base: string, address: string): Promise<Response> {
	server = await startServer({ folder, base });
	return fetch(`${server.url}${address}`, { redirect: 'manual' });
}
