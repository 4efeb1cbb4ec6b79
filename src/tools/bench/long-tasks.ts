import type { Page } from 'playwright';

/** Records from the next page on how long each task took that kept the page from answering. */
export async function watchTasks(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries())
				performance.mark('task', { startTime, detail: duration });
		}).observe({ type: 'longtask' });
	});
}

/** Longest time without an answer to a click since the last call, in ms; 0 if none was over 50. */
export const longestTask = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		// an entry is handed over a moment after its task
		await new Promise((resolve) => setTimeout(resolve, 200));
		const tasks = performance
			.getEntriesByName('task')
			.map((mark) => (mark instanceof PerformanceMark ? Number(mark.detail) : 0));
		performance.clearMarks('task');
		return Math.max(0, ...tasks);
	});
