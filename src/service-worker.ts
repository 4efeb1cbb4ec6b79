/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

// another folder of the same host may hold another installation, with caches of its own
const cachePrefix = `bouwstenenscan${base} `;
const cacheName = cachePrefix + version;
const assets = new Set([...build, ...files]);
const pages = new Set(prerendered);
/** The pictures of the manual are kept when it is first opened: most people never need them. */
const late = new Set(files.filter((path) => path.startsWith(`${base}/handleiding/`)));
/** Names with a hash of their contents in them mean the same in every version. */
const hashed = `${base}/_app/immutable/`;

self.addEventListener('install', (event) => {
	event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([removeOlderCaches(), self.clients.claim()]));
});

// a new version waits until every window is closed, or until the user asks for it
self.addEventListener('message', (event) => {
	if (event.data === 'renew') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (request.mode === 'navigate') {
		event.respondWith(page(url, request));
		event.waitUntil(removeOlderCaches(event.resultingClientId));
	} else if (late.has(url.pathname)) {
		event.respondWith(keptOnceAsked(url.pathname, request));
	} else if (assets.has(url.pathname) || url.pathname.startsWith(hashed)) {
		event.respondWith(fromCache(url.pathname, request));
	}
});

/** One version whole or not at all: if one file fails, the version before it stays. */
async function fill(): Promise<void> {
	const isNew = !(await caches.has(cacheName));
	try {
		const cache = await caches.open(cacheName);
		const first = [...assets, ...pages].filter((path) => !late.has(path));
		await Promise.all(first.map(async (path) => cache.put(path, await fetchFile(path))));
		if (!(await isStillHosted())) throw new Error('The host changed during the download');
	} catch (error) {
		// half a version only takes room
		if (isNew) await caches.delete(cacheName);
		throw error;
	}
}

/** A file as it may be handed out later; rejects when the host has something else at its address. */
async function fetchFile(path: string): Promise<Response> {
	const response = await fetch(path, { cache: 'no-cache' });
	if (!isFileAt(path, response)) throw new Error(`The host does not have ${path}`);
	// a browser takes no redirected answer for a page, and some hosts redirect to an address with or without a slash
	return response.redirected ? new Response(response.body, response) : response;
}

/** Some hosts answer with a page of their own, and call that a success, where a file is missing. */
function isFileAt(path: string, response: Response): boolean {
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
	return response.ok && (!isPage || pages.has(path));
}

/** False when the host got another version meanwhile: the pages may be of that one. */
async function isStillHosted(): Promise<boolean> {
	const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	return !response.ok || (await response.json()).version === version;
}

/** Every page is one file, whatever stands behind the question mark; its addresses are relative to the slash at its end. */
function page(url: URL, request: Request): Promise<Response> {
	// the list of licences is a page too
	if (pages.has(url.pathname) || assets.has(url.pathname)) return fromCache(url.pathname, request);
	const address = url.pathname.replace(/\/(?:index\.html)?$/, '') + '/';
	if (pages.has(address)) return Promise.resolve(redirectTo(address + url.search));
	return fetch(request).catch(() => redirectTo(`${base}/`));
}

const redirectTo = (path: string): Response => Response.redirect(new URL(path, location.origin));

/** A window of an older version gets its late parts from that version's cache; all else comes from our own. */
async function fromCache(key: string, request: Request): Promise<Response> {
	// opening it would make an empty one where everything has been wiped
	const stored = await caches.match(key, key.startsWith(hashed) ? {} : { cacheName });
	return stored ?? fetch(request);
}

async function keptOnceAsked(key: string, request: Request): Promise<Response> {
	const stored = await caches.match(key, { cacheName });
	if (stored) return stored;
	const response = await fetch(request);
	// after all has been wiped there is no cache, and none is made
	if (isFileAt(key, response) && (await caches.has(cacheName)))
		await (await caches.open(cacheName)).put(key, response.clone());
	return response;
}

/** They stay while another window is open, which may be of an older version. */
async function removeOlderCaches(thisWindow?: string): Promise<void> {
	const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
	// in the order in which they were made: what comes after is a newer version that waits
	const older = ours.slice(0, Math.max(0, ours.indexOf(cacheName)));
	if (older.length === 0 || (await hasOtherWindow(thisWindow))) return;
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function hasOtherWindow(thisWindow?: string): Promise<boolean> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.some(({ id }) => id !== thisWindow);
}
