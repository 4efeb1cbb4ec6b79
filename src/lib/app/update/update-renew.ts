/** Reloads the page in the new version, which serves every page from then on. */
export async function renew(): Promise<void> {
	const { serviceWorker } = navigator;
	const waiting = (await serviceWorker.getRegistration())?.waiting;
	if (!waiting) {
		location.reload();
		return;
	}
	serviceWorker.addEventListener(
		'controllerchange',
		() => {
			location.reload();
		},
		{ once: true },
	);
	waiting.postMessage('renew');
}
