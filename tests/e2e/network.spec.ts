import type { Page } from '@playwright/test';
import { clicks, clickThrough } from '../../src/tools/bench/click-through';
import { expect, test } from './site-test';
import { sitePages } from './site-pages';
import { WizardPage } from './wizard-page';

/** Bytes of the bodies of scripts and styles, compressed, and their number, for as long as the page loads. */
function countFiles(page: Page): () => Promise<{ files: number; bytes: number }> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		if (!['script', 'stylesheet'].includes(request.resourceType())) return;
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	return async () => {
		const all = await Promise.all(sizes);
		return { files: all.length, bytes: all.reduce((sum, size) => sum + size, 0) };
	};
}

test('network: is quiet after 12 files and 70 KiB, at the first statement of a first visit', async ({
	page,
}) => {
	const counted = countFiles(page);
	await page.addInitScript(clickThrough, clicks);
	await page.goto('./');
	await expect(new WizardPage(page).level(0)).toBeVisible();
	await page.waitForLoadState('networkidle');
	const { files, bytes } = await counted();
	expect(files).toBeGreaterThan(3);
	expect(files).toBeLessThanOrEqual(12);
	expect(bytes).toBeGreaterThan(30_000);
	expect(bytes).toBeLessThanOrEqual(70 * 1024);
});

for (const path of sitePages) {
	test(`network: ${path} names every script that it needs at once`, async ({ request }) => {
		const address = new URL(path, 'http://x/');
		const html = await (await request.get(path)).text();
		const named = new Set(
			[...html.matchAll(/href="([^"]+\.js)" rel="modulepreload"/g)].map(([, href = '']) => href),
		);
		const needed = new Set<string>();
		for (const href of named) {
			const file = new URL(href, address);
			const text = await (await request.get(`.${file.pathname}`)).text();
			for (const [, from = ''] of text.matchAll(/(?:^|[;}\n])import(?:[^("';]*?from)?"([^"]+)"/g)) {
				needed.add(new URL(from, file).pathname);
			}
		}
		const paths = new Set([...named].map((href) => new URL(href, address).pathname));
		expect(needed.size).toBeGreaterThan(1);
		expect([...needed].filter((each) => !paths.has(each))).toEqual([]);
	});
}
