/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const cacheName = `bouwstenenscan-${version}`;
const assets = new Set([...build, ...files]);
const pages = new Set(prerendered);

self.addEventListener('install', (event) => {
	event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([removeOldCaches(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (request.mode === 'navigate') event.respondWith(page(url, request));
	else if (assets.has(url.pathname)) event.respondWith(fromCache(url.pathname, request));
});

/** One version whole or not at all: if one file fails, the version before it stays. */
async function fill(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll([...assets, ...pages].map((path) => new Request(path, { cache: 'no-cache' })));
}

/** Every page is one file, whatever stands behind the question mark; its addresses are relative to the slash at its end. */
function page(url: URL, request: Request): Promise<Response> {
	if (pages.has(url.pathname)) return fromCache(url.pathname, request);
	if (pages.has(`${url.pathname}/`)) return Promise.resolve(redirectTo(`${url.pathname}/${url.search}`));
	return fetch(request).catch(() => redirectTo(`${base}/`));
}

const redirectTo = (path: string): Response => Response.redirect(new URL(path, location.origin));

async function fromCache(key: string, request: Request): Promise<Response> {
	// opening it would make an empty one where everything has been wiped
	return (await caches.match(key, { cacheName })) ?? fetch(request);
}

async function removeOldCaches(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}
