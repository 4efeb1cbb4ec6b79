/** Resolves to the notice once there is a version newer than that of this window; until then it is not loaded. */
export async function newVersionNotice() {
	const { serviceWorker } = navigator;
	await Promise.race([takenElsewhere(serviceWorker), serviceWorker.ready.then(downloaded)]);
	return (await import('./UpdateNotice.svelte')).default;
}

/** Resolves when another window activates the new version; this one keeps the older files until it reloads. */
function takenElsewhere(serviceWorker: ServiceWorkerContainer): Promise<void> {
	return new Promise((resolve) => {
		serviceWorker.addEventListener('controllerchange', () => {
			resolve();
		});
	});
}

/** Resolves once a new version is downloaded completely; a failed download is ignored. */
function downloaded(registration: ServiceWorkerRegistration): Promise<void> {
	return new Promise((resolve) => {
		const look = (): void => {
			if (registration.waiting) resolve();
			else registration.installing?.addEventListener('statechange', look, { once: true });
		};
		registration.addEventListener('updatefound', look);
		look();
	});
}
