import type { Browser, Page } from 'playwright';
import { clickToPaint } from './click-to-paint.ts';
import { p98WithAim, withAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

const frameLimit = 50;
const heapLimit = 20_000_000;

/** Measures how long a click waits for its answer on screen, over all statements of a full scan. */
export async function measureFullScan(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser);
	await beginFullScan(page, url);
	const answers: number[] = [];
	const nexts: number[] = [];
	while (await page.locator('#statement').isVisible()) {
		const level = page.locator('.levels label').nth(answers.length % 5);
		answers.push(await clickToPaint(page, level, 'label.chosen'));
		nexts.push(await clickToPaint(page, page.getByRole('button', { name: 'Volgende' }), 'h1'));
	}
	const heap = await heapOf(page);
	await leave();
	return [
		withAim('heap after a full scan', `${(heap / 1e6).toFixed(1)} MB`, heap, heapLimit, '20 MB'),
		p98WithAim('click to painted answer', answers, frameLimit),
		p98WithAim('next statement: click to painted heading', nexts, frameLimit),
	];
}

// Waits for all traffic: reading the first statement takes longer than loading the texts and the offline copy.
async function beginFullScan(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/scan/`, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: /Volledig/ }).check();
	await page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
	await page.locator('[data-saving=saved]').waitFor();
	await waitForOfflineCopy(page);
}

/** Heap of the page after garbage collection, in bytes. */
async function heapOf(page: Page): Promise<number> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return usedSize;
}
