import { asset } from '$app/paths';
import { pictures } from './pictures';

/** The first visit brings its pictures before there is a service worker; asked for once more, they stay for offline. */
export async function keepPictures(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await isServed();
	await Promise.all(
		Object.keys(pictures).map((name) => fetch(asset(`/handleiding/${name}.webp`)).catch(() => undefined)),
	);
}

/** For ever on its way where no service worker comes. */
async function isServed(): Promise<void> {
	if (navigator.serviceWorker.controller) return;
	await new Promise((resolve) => {
		navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
	});
}
