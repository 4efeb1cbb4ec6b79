import { afterPaint } from './after-paint';
import { whenIdle } from './when-idle';

/** Milliseconds after which nobody is kept waiting by more files. */
const longEnough = 5_000;

/**
 * Does the work once it holds nobody up: when the browser has the offline copy, so that no file is fetched twice; after
 * the first press or key; after a while; or at once when the window is put away, as a phone may end it. Returns a function
 * that cancels it.
 */
export function whenSpare(work: () => void): () => void {
	const waiting = new AbortController();
	const { signal } = waiting;
	const begin = (): void => {
		if (signal.aborted) return;
		waiting.abort();
		work();
	};
	const begins = (): void => void afterPaint(() => whenIdle(begin));
	for (const type of ['pointerdown', 'keydown']) addEventListener(type, begins, { signal, capture: true });
	const timer = setTimeout(begin, longEnough);
	document.addEventListener('visibilitychange', begin, { signal });
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
	});
	// a page that is not served securely has none
	if ('serviceWorker' in navigator) void navigator.serviceWorker.ready.then(begins);
	return () => {
		waiting.abort();
	};
}

/** Resolves when more work holds nobody up: see `whenSpare`. */
export const untilSpare = (): Promise<void> =>
	new Promise((resolve) => {
		whenSpare(resolve);
	});
