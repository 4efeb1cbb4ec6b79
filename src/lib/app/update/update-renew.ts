/** Loads this page again in the new version, which from then on answers for every page that is opened. */
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
