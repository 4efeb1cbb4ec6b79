/** The notice, once there is a version newer than the one in this window; until then it is not even loaded. */
export async function newVersionNotice() {
	const { serviceWorker } = navigator;
	await Promise.race([takenElsewhere(serviceWorker), serviceWorker.ready.then(downloaded)]);
	return (await import('./UpdateNotice.svelte')).default;
}

/** Another window renewed; this one goes on with the older files until it is loaded again. */
function takenElsewhere(serviceWorker: ServiceWorkerContainer): Promise<void> {
	return new Promise((resolve) => {
		serviceWorker.addEventListener('controllerchange', () => {
			resolve();
		});
	});
}

/** A version that could not be downloaded whole is no news; the one after it may be. */
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
