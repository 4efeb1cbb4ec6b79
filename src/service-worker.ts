/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/*
 * Problem: every page must open without a network, on any static host and in any of its folders, and a window must
 * never mix the files of two versions, even while a newer one is on its way.
 * Idea: one cache per version. Installing stores all pages and files in it, except the pictures of the manual; from
 * then on they are served from it, without asking the host (cache first). A newer version waits until no window is
 * open or the user asks for it, and then removes the older caches once no other window can need them.
 * Invariant: a version takes over only when it is stored whole and the host has served no other version meanwhile.
 * Pages and files without a hash in their name are looked up in that version's cache alone; hashed files in any, as
 * they are identical everywhere. No request recreates a cache that the user has wiped.
 * Source: W3C, Service Workers (https://www.w3.org/TR/service-workers/); J. Archibald, The offline cookbook
 * (https://web.dev/articles/offline-cookbook); SvelteKit, Service workers
 * (https://svelte.dev/docs/kit/service-workers).
 */
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

// another folder of the same host may hold another installation, with its own caches
const cachePrefix = `bouwstenenscan${base} `;
const cacheName = cachePrefix + version;
const assets = new Set([...build, ...files]);
const pages = new Set(prerendered);
/** Pictures of the manual, cached on first use: most people never need them. */
const late = new Set(files.filter((path) => path.startsWith(`${base}/handleiding/`)));
/** Files with a content hash in their name, identical in every version that has them. */
const hashed = `${base}/_app/immutable/`;

self.addEventListener('install', (event) => {
	serveHashedFromCaches(event);
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

/**
 * Lets the browser take hashed files from the caches by itself, without waking this worker for each. A browser without
 * static routes asks the worker; a file in no cache comes from the host.
 * Source: W3C, Service Workers, `InstallEvent.addRoutes`.
 */
function serveHashedFromCaches(event: ExtendableEvent & Partial<RoutingEvent>): void {
	const condition = { urlPattern: { pathname: `${hashed}*` }, requestMethod: 'GET' };
	void event.addRoutes?.({ condition, source: 'cache' });
}

/** The part of an install event that TypeScript does not know yet. */
interface RoutingEvent {
	addRoutes(route: { condition: object; source: 'cache' }): Promise<void>;
}

/** Stores one version atomically: if one file fails, the install fails and the version before it stays active. */
async function fill(): Promise<void> {
	const isNew = !(await caches.has(cacheName));
	try {
		const cache = await caches.open(cacheName);
		const first = [...assets, ...pages].filter((path) => !late.has(path));
		await Promise.all(first.map(async (path) => cache.put(path, await fetchFile(path))));
		if (!(await isStillHosted())) throw new Error('The host changed during the download');
	} catch (error) {
		// an incomplete version only takes up space
		if (isNew) await caches.delete(cacheName);
		throw error;
	}
}

/** Fetches a file in a form that can be served later; rejects when the host has something else at its URL. */
async function fetchFile(path: string): Promise<Response> {
	const response = await fetch(path, { cache: 'no-cache' });
	if (!isFileAt(path, response)) throw new Error(`The host does not have ${path}`);
	// browsers refuse a redirected response to a navigation, and some hosts redirect to add or drop a slash
	return response.redirected ? new Response(response.body, response) : response;
}

/** False for a soft 404: some hosts answer 200 with a page of their own when a file is missing. */
function isFileAt(path: string, response: Response): boolean {
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
	return response.ok && (!isPage || pages.has(path));
}

/** False when the host was updated meanwhile: fetched pages may belong to the newer version. */
async function isStillHosted(): Promise<boolean> {
	const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	return !response.ok || (await response.json()).version === version;
}

/**
 * Serves a page from its one file, whatever the query. Its links are relative to a URL that ends in a slash, so any
 * other form redirects there.
 */
function page(url: URL, request: Request): Promise<Response> {
	// the list of licences is opened as a page too
	if (pages.has(url.pathname) || assets.has(url.pathname)) return fromCache(url.pathname, request);
	const address = url.pathname.replace(/\/(?:index\.html)?$/, '') + '/';
	if (pages.has(address)) return Promise.resolve(redirectTo(address + url.search));
	return fetch(request).catch(() => redirectTo(`${base}/`));
}

const redirectTo = (path: string): Response => Response.redirect(new URL(path, location.origin));

/**
 * Serves from our own cache, except that a hashed file may come from any: a window of an older version still needs its
 * lazy parts.
 */
async function fromCache(key: string, request: Request): Promise<Response> {
	// opening the cache would recreate it after the user has wiped everything
	const stored = await caches.match(key, key.startsWith(hashed) ? {} : { cacheName });
	return stored ?? fetch(request);
}

async function keptOnceAsked(key: string, request: Request): Promise<Response> {
	const stored = await caches.match(key, { cacheName });
	if (stored) return stored;
	const response = await fetch(request);
	// does not recreate a cache after the user has wiped everything
	if (isFileAt(key, response) && (await caches.has(cacheName)))
		await (await caches.open(cacheName)).put(key, response.clone());
	return response;
}

/** Keeps them while another window is open, which may run an older version. */
async function removeOlderCaches(thisWindow?: string): Promise<void> {
	const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
	// names are in order of creation: any after ours is of a newer version that waits
	const older = ours.slice(0, Math.max(0, ours.indexOf(cacheName)));
	if (older.length === 0 || (await hasOtherWindow(thisWindow))) return;
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function hasOtherWindow(thisWindow?: string): Promise<boolean> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.some(({ id }) => id !== thisWindow);
}
