import type { Page } from '@playwright/test';
import { expect, test } from './site-test';

/** Image of the first chart, to compare with a later one. */
async function coloursOf(page: Page): Promise<string> {
	return page
		.locator('canvas')
		.first()
		.evaluate((canvas) => {
			if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas');
			return canvas.toDataURL();
		});
}

test('charts: follow the colours of the page: at sunset, in high contrast, and at sunrise again', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./resultaat/?scan=voorbeeld', { waitUntil: 'networkidle' });
	await page.getByText('Als staven en als web').click();
	await expect.poll(() => coloursOf(page).then((picture) => picture.length)).toBeGreaterThan(5_000);
	const day = await coloursOf(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => coloursOf(page)).not.toBe(day);
	const night = await coloursOf(page);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	await expect.poll(() => coloursOf(page)).not.toBe(night);
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', media: 'print' });
	await expect.poll(() => coloursOf(page)).toBe(day);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
	await expect.poll(() => coloursOf(page)).toBe(day);
});

test('print: keeps the colours that carry meaning', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const address of ['./resultaat/?scan=voorbeeld', './vergelijk/', './handleiding/']) {
		await page.goto(address, { waitUntil: 'networkidle' });
		const adjusted = await page
			.locator('body, main i, main .note, main .tag')
			.evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).printColorAdjust))]);
		expect(adjusted).toEqual(['exact']);
	}
});
