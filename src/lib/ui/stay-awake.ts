/**
 * Keeps the screen on for as long as this page is looked at, until the returned function is called. A browser lets go of
 * the screen when the page is hidden, so it is asked again when the page comes back; one that can't, or refuses as on a
 * low battery, leaves it to the system.
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
