import { asset } from '$app/paths';
import { pictures } from './pictures';

/**
 * Requests the pictures again once a service worker controls the page: on the first visit they load before it, and
 * would be missing offline.
 */
export async function keepPictures(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await isServed();
	await Promise.all(
		Object.keys(pictures).map((name) => fetch(asset(`/handleiding/${name}.webp`)).catch(() => undefined)),
	);
}

/** Resolves once a service worker controls the page; never where there is none. */
async function isServed(): Promise<void> {
	if (navigator.serviceWorker.controller) return;
	await new Promise((resolve) => {
		navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
	});
}
