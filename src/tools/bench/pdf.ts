import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { inKB, inMs, withAim, withoutAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

interface Made {
	readonly milliseconds: number;
	/** Longest time in which no click could be answered. */
	readonly longestTask: number;
	readonly file: Buffer;
}

/** Measures the example's report, from the click until the file is made. */
export async function measurePdf(browser: Browser, url: string): Promise<readonly Row[]> {
	const fromNetwork = await makeOnArrival(browser, url);
	const { page, leave } = await openExample(browser, url);
	await waitForOfflineCopy(page);
	await page.reload();
	const fromCopy = await makePdf(page);
	const again = await makePdf(page);
	await leave();
	return [
		time('PDF, first click, its code from the offline copy', fromCopy),
		time('PDF, second click', again),
		time('PDF, first click within seconds of arriving, its code from the network', fromNetwork),
		withoutAim('PDF, second click, longest task', inMs(again.longestTask)),
		withoutAim('PDF of the example', `${inKB(again.file.length)}, ${countPages(again.file)} pages`),
	];
}

async function makeOnArrival(browser: Browser, url: string): Promise<Made> {
	const { page, leave } = await openExample(browser, url);
	const made = await makePdf(page);
	await leave();
	return made;
}

async function openExample(browser: Browser, url: string): ReturnType<typeof arrive> {
	const visitor = await arrive(browser);
	await visitor.page.addInitScript(markClickAndBlob);
	await visitor.page.goto(`${url}/resultaat/?scan=voorbeeld`);
	return visitor;
}

/** Runs in the page. Marks each click, and each file: a download gets an address at the moment it is made. */
function markClickAndBlob(): void {
	addEventListener('click', ({ timeStamp }) => performance.mark('click', { startTime: timeStamp }), {
		capture: true,
	});
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			performance.mark('task', { startTime, detail: duration });
	}).observe({ type: 'longtask' });
	const original = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (file) => {
		performance.mark('file');
		return original(file);
	};
}

async function makePdf(page: Page): Promise<Made> {
	const button = page.getByRole('button', { name: 'PDF' });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	// The download link is clicked too, after the file is made.
	const measured = await page.evaluate(() => {
		const madeAt = performance.getEntriesByName('file').at(-1)?.startTime ?? NaN;
		const clicks = performance.getEntriesByName('click').filter(({ startTime }) => startTime < madeAt);
		const clickedAt = clicks.at(-1)?.startTime ?? NaN;
		const tasks = performance
			.getEntriesByName('task')
			.filter(({ startTime }) => startTime >= clickedAt && startTime <= madeAt)
			.map((mark) => (mark instanceof PerformanceMark ? Number(mark.detail) : 0));
		return { milliseconds: madeAt - clickedAt, longestTask: Math.max(0, ...tasks) };
	});
	return { ...measured, file: readFileSync(await download.path()) };
}

function countPages(file: Buffer): number {
	return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function time(measure: string, { milliseconds }: Made): Row {
	return withAim(measure, inMs(milliseconds), milliseconds, 1000, '1000 ms');
}
