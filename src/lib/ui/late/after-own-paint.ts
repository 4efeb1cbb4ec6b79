import { afterPaint } from './after-paint';

/**
 * Runs the work once the browser has painted what a press changed by itself, such as a checked radio button. Runs it
 * sooner when something else begins: another press or key, or leaving the page. Whatever follows finds it done.
 */
export function afterOwnPaint(work: () => void): void {
	const waiting = new AbortController();
	const { signal } = waiting;
	const begin = (): void => {
		if (signal.aborted) return;
		waiting.abort();
		work();
	};
	if (document.hidden) {
		begin();
		return;
	}
	for (const type of ['pointerdown', 'keydown', 'beforeunload', 'pagehide', 'popstate'])
		addEventListener(type, begin, { signal, capture: true });
	document.addEventListener('visibilitychange', begin, { signal });
	signal.addEventListener('abort', afterPaint(begin));
}
