import { afterPaint } from './after-paint';

let begins = $state.raw<readonly (() => void)[]>([]);
let isHandling = false;

/** Whether the work of a press is still to begin: what it changed on screen is not saved yet. */
export const isPressWaiting = (): boolean => begins.length > 0;

/** Whether the work of a press runs now: it has waited for its paint, or must wait no longer. */
export const isHandlingPress = (): boolean => isHandling;

/** Does the work of the presses that still wait for their paint: what the caller is about to stop would lose it. */
export function handlePresses(): void {
	for (const begin of begins) begin();
}

/**
 * Runs the work once the browser has painted what a press changed by itself, such as a checked radio button. Runs it
 * sooner when something else begins: another press or key, or leaving the page. Whatever follows finds it done.
 */
export function afterOwnPaint(work: () => void): void {
	const ended = new AbortController();
	const { signal } = ended;
	const begin = (): void => {
		if (signal.aborted) return;
		ended.abort();
		begins = begins.filter((other) => other !== begin);
		isHandling = true;
		try {
			work();
		} finally {
			isHandling = false;
		}
	};
	begins = [...begins, begin];
	if (document.hidden) {
		begin();
		return;
	}
	for (const type of ['pointerdown', 'keydown', 'beforeunload', 'pagehide', 'popstate'])
		addEventListener(type, begin, { signal, capture: true });
	document.addEventListener('visibilitychange', begin, { signal });
	signal.addEventListener('abort', afterPaint(begin));
}
