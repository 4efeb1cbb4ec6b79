/**
 * Keeps the screen on while this page is visible (Screen Wake Lock API), until the returned function is called. The
 * browser releases the lock when the page is hidden, so it is requested again when the page becomes visible. Does
 * nothing where the API is missing or refuses, as on a low battery.
 */
export function stayAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	const listeners = new AbortController();
	let lock: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);

	const ask = (): void => {
		if (document.visibilityState === 'visible')
			lock = navigator.wakeLock.request('screen').catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask, listeners);
	ask();
	return () => {
		listeners.abort();
		void lock.then((held) => held?.release());
	};
}
