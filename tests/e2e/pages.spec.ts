import type { Page } from '@playwright/test';
import { check } from './accessibility';
import { cutText, smallTargets, spaceText, stickingOut } from './screen';
import { sitePages } from './site-pages';
import { expect, test } from './site-test';

const phone = { width: 320, height: 640 };
const laptop = { width: 1366, height: 768 };
/** Laptop at 200 % zoom. */
const enlarged = { width: 683, height: 384 };

/** Expects the page to fit a phone and a laptop at 200 %; leaves it with wider text. */
async function expectToFit(page: Page): Promise<void> {
	await page.setViewportSize(phone);
	expect.soft(await stickingOut(page), 'sideways on a phone').toEqual([]);
	expect.soft(await smallTargets(page), 'too small for a finger').toEqual([]);
	await page.setViewportSize(enlarged);
	expect.soft(await stickingOut(page), 'sideways at 200 %').toEqual([]);
	await spaceText(page);
	for (const size of [laptop, phone]) {
		await page.setViewportSize(size);
		expect.soft(await stickingOut(page), `sideways with wider text at ${size.width}`).toEqual([]);
		expect.soft(await cutText(page), `cut with wider text at ${size.width}`).toEqual([]);
	}
}

for (const path of sitePages) {
	test(`/${path}: is accessible as one finds it, and fits a phone and a laptop at 200 %, also with wider text`, async ({
		page,
	}) => {
		await page.setViewportSize(phone);
		await page.goto(`./${path}`, { waitUntil: 'networkidle' });
		await check(page, `/${path}`);
		await expectToFit(page);
	});
}

// Both show little without the example; its accessibility is checked elsewhere, with a part open.
test('example and its report: fit a phone and a laptop at 200 %, also with wider text', async ({ page }) => {
	await page.setViewportSize(phone);
	for (const path of ['resultaat/', 'rapport/']) {
		await page.goto(`./${path}?scan=voorbeeld`, { waitUntil: 'networkidle' });
		await test.step(path, () => expectToFit(page));
	}
});
