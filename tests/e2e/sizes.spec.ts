import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { clicks, clickThrough } from '../../src/tools/bench/click-through';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

/** Limits in bytes, compressed as transferred. */
const limits = {
	/** With the code of the scan, which the start page brings along. */
	startScripts: 70_000,
	statementScripts: 70_000,
	styles: 12_000,
	fonts: 40_000,
} as const;

/** Size of the files with this ending that the page had before `moment`, in milliseconds of the page's clock. */
function loaded(page: Page, ending: string, moment = Number.MAX_VALUE): Promise<number> {
	return page.evaluate(
		([end, until]) => {
			// A file that is preloaded and then used is listed twice.
			const sizes = new Map<string, number>();
			for (const entry of performance.getEntriesByType('resource')) {
				if (!(entry instanceof PerformanceResourceTiming) || entry.responseEnd > until) continue;
				const { pathname } = new URL(entry.name);
				if (pathname.endsWith(end))
					sizes.set(pathname, Math.max(entry.encodedBodySize, sizes.get(pathname) ?? 0));
			}
			return [...sizes.values()].reduce((sum, size) => sum + size, 0);
		},
		[ending, moment] as const,
	);
}

/** Includes the small styles in the page itself. */
async function styles(page: Page): Promise<number> {
	const inPage = await page.locator('style').evaluateAll((all) => all.map((each) => each.textContent).join());
	return brotliCompressSync(inPage).length + (await loaded(page, '.css'));
}

test('start page: stays within its size limits', async ({ page }) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	const scripts = await loaded(page, '.js');
	expect(scripts).toBeGreaterThan(10_000);
	expect(scripts).toBeLessThanOrEqual(limits.startScripts);
	expect(await styles(page)).toBeLessThanOrEqual(limits.styles);
	const fonts = await loaded(page, '.woff2');
	expect(fonts).toBeGreaterThan(10_000);
	expect(fonts).toBeLessThanOrEqual(limits.fonts);
});

test('first statement: stays within its size limits, when someone clicks through at once', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const watcher = new MutationObserver(() => {
			if (document.querySelector('#statement') === null) return;
			watcher.disconnect();
			performance.mark('statement');
		});
		watcher.observe(document, { childList: true, subtree: true });
	});
	await page.addInitScript(clickThrough, clicks);
	// Slow network: files requested after the statement must not count because this server is near.
	const network = await page.context().newCDPSession(page);
	await network.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 200,
		downloadThroughput: -1,
		uploadThroughput: -1,
	});
	await page.goto('./');
	await expect(new WizardPage(page).level(0)).toBeVisible();
	const moment = await page.evaluate(() => performance.getEntriesByName('statement')[0]?.startTime ?? 0);
	const scripts = await loaded(page, '.js', moment);
	expect(scripts).toBeGreaterThan(30_000);
	expect(scripts).toBeLessThanOrEqual(limits.statementScripts);
	expect(await styles(page)).toBeLessThanOrEqual(limits.styles);
});

test('start page: asks to compile its files while they load, except the few lines that start it', async ({
	page,
}) => {
	const texts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') texts.push(response.text());
	});
	await page.goto('./', { waitUntil: 'networkidle' });
	const long = (await Promise.all(texts)).filter((text) => text.length > 2_000);
	expect(long.length).toBeGreaterThan(2);
	expect(long.filter((text) => !text.startsWith('//# allFunctionsCalledOnLoad\n'))).toEqual([]);
});

test('site: lacks the in-memory database of the edition in one file', async ({ page }) => {
	const licences = await (await page.request.get('./licenties.txt')).text();
	expect(licences).toContain('- dexie ');
	expect(licences).not.toContain('fake-indexeddb');
});
