import type { Page } from 'playwright';

/** Shortest duration in ms that Event Timing reports; a shorter interaction counts as this long. */
const shortest = 16;

/**
 * Starts to watch how long each press and key takes until the frame after it, as Event Timing reports it: in steps of
 * 8 ms. Returns a function that gives the durations of `count` of them in ms, the unreported ones as the shortest.
 */
export async function watchInteractions(page: Page): Promise<(count: number) => Promise<readonly number[]>> {
	const durations = await page.evaluateHandle((durationThreshold) => {
		const byInteraction = new Map<number, number>();
		// TypeScript's list of options lacks the threshold.
		const options = { type: 'event', durationThreshold };
		new PerformanceObserver((list) => {
			for (const event of list.getEntries()) {
				if (!(event instanceof PerformanceEventTiming) || event.interactionId === 0) continue;
				const before = byInteraction.get(event.interactionId) ?? 0;
				byInteraction.set(event.interactionId, Math.max(before, event.duration));
			}
		}).observe(options);
		return byInteraction;
	}, shortest);
	return async (count) => {
		const reported = await durations.evaluate((map) => [...map.values()]);
		return [...reported, ...Array.from({ length: Math.max(0, count - reported.length) }, () => shortest)];
	};
}
