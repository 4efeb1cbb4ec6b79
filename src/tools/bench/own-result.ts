import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { clickToPaint } from './click-to-paint.ts';
import { inKB, median, medianOf, withAim, withoutAim, type Row } from './figures.ts';
import { waitForOfflineCopy } from './slow-visitor.ts';

const runs = 7;

/** Measures the result and the report of someone's own full scan, on a machine that is not slowed. */
export async function measureOwnResult(browser: Browser, url: string): Promise<readonly Row[]> {
	const results: number[] = [];
	const reports: number[] = [];
	let size = 0;
	for (let run = 0; run < runs; run += 1) {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
		const page = await context.newPage();
		await fillScan(page, url);
		const button = page.getByRole('button', { name: 'Naar de uitkomst' });
		results.push(await clickToPaint(page, button, '.result .message h2'));
		const report = await makeReport(page, url);
		reports.push(report.milliseconds);
		size = report.size;
		await context.close();
	}
	return [
		withAim('to the result: click to painted, not slowed', medianOf(results), median(results), 50, '50 ms'),
		withAim('report with data: tick to file, not slowed', medianOf(reports), median(reports), 150, '150 ms'),
		withoutAim('report with data of a full scan', inKB(size)),
	];
}

async function fillScan(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/scan/`, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: /Volledig/ }).check();
	await page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
	await page.locator('[data-saving=saved]').waitFor();
	await waitForOfflineCopy(page);
	for (let answered = 0; await page.locator('#statement').isVisible(); answered += 1) {
		await page
			.locator('.levels label')
			.nth(answered % 5)
			.click();
		await page.getByRole('button', { name: 'Volgende' }).click();
	}
	// what a user does before the last press: reading the screen
	await page.waitForTimeout(1000);
}

/** From the tick at "De gegevens zelf" until the file can be saved. */
async function makeReport(page: Page, url: string): Promise<{ milliseconds: number; size: number }> {
	const save = page.getByRole('button', { name: 'Bewaar als PDF' });
	await page.goto(`${url}/rapport/${new URL(page.url()).search}`);
	await page.locator('.save .primary:enabled').waitFor();
	await page.waitForTimeout(1000);
	const made = await page.evaluateHandle(watchReport);
	await page.getByRole('checkbox', { name: /^De gegevens zelf/ }).click();
	const milliseconds = await made.evaluate(({ time }) => time);
	const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
	return { milliseconds, size: readFileSync(await download.path()).length };
}

/** Runs in the page. Time from the next click until the button to save went off and on again. */
function watchReport(): { readonly time: Promise<number> } {
	const time = new Promise<number>((resolve) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				let isBusy = false;
				new MutationObserver((_changes, observer) => {
					const isMade = document.querySelector('.save .primary:enabled') !== null;
					isBusy ||= !isMade;
					if (!isBusy || !isMade) return;
					observer.disconnect();
					resolve(performance.now() - timeStamp);
				}).observe(document, { subtree: true, childList: true, attributes: true });
			},
			{ once: true, capture: true },
		);
	});
	return { time };
}
