import { isHandlingPress } from './after-own-paint.svelte';
import { afterPaint } from './after-paint';

/** Resolves once the latest change is painted; at once when the window is not shown, or is put away. */
export function untilDrawn(): Promise<void> {
	return new Promise((resolve) => {
		const done = new AbortController();
		const goOn = (): void => {
			done.abort();
			resolve();
		};
		if (document.hidden || isHandlingPress()) {
			goOn();
			return;
		}
		document.addEventListener('visibilitychange', goOn, { signal: done.signal });
		afterPaint(goOn);
	});
}
