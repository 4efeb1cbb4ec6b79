/** Longest wait for a page that is never idle, in milliseconds. */
const timeout = 2_000;

/** Does the work once the page has nothing else to do, such as showing the screen that was asked for. */
export function whenIdle(work: () => void): void {
	// absent from Safari
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout });
	else setTimeout(work, 100);
}

/** Resolves once the page has nothing else to do. */
export const untilIdle = (): Promise<void> => new Promise(whenIdle);
