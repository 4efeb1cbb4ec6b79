import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loadPack } from '$lib/content/load-pack';
import { cutText, smallTargets, spaceText, stickingOut } from './screen';
import { expect, test } from './site-test';
import { WizardPage } from './wizard-page';

const phone = { width: 320, height: 640 };
const laptop = { width: 1366, height: 768 };
/** The laptop at 200 %. */
const enlarged = { width: 683, height: 384 };

/** Every page of the built site, and two that show little without the example. */
const pages = [
	...readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => file.slice(1, -'index.html'.length)),
	'resultaat/?scan=voorbeeld',
	'rapport/?scan=voorbeeld',
];

async function open(page: Page, path: string, size: typeof phone): Promise<void> {
	await page.setViewportSize(size);
	await page.goto(`./${path}`, { waitUntil: 'networkidle' });
}

for (const path of pages) {
	test(`/${path} fits a phone and a laptop at 200 %, also with wider text`, async ({ page }) => {
		await open(page, path, phone);
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
	});
}

for (const pack of ['regio', 'wijk'] as const) {
	test(`every statement about the ${pack} stands on a laptop with its anchors and buttons`, async ({
		page,
	}) => {
		const wizard = new WizardPage(page);
		const { questionnaire } = loadPack(`src/lib/content/${pack}`);
		await open(page, `scan/#${pack}`, laptop);
		await wizard.button('Begin').click();
		await page.getByRole('radio', { name: /^Volledig,/ }).check();
		await wizard.button('Naar de eerste stelling').click();
		for (const { id, text } of questionnaire.dimensions.flatMap(({ statements }) => statements)) {
			await expect(wizard.heading).toHaveText(text);
			expect.soft(await underTheFold(page), id).toBeLessThanOrEqual(0);
			await wizard.skip();
		}
	});
}

/** How far the last choice reaches under the buttons, or the buttons under the edge of the screen. */
function underTheFold(page: Page): Promise<number> {
	return page.evaluate(() => {
		const edge = (selector: string, side: 'top' | 'bottom'): number =>
			document.querySelector(selector)?.getBoundingClientRect()[side] ?? Infinity;
		return Math.max(
			edge('.others', 'bottom') - edge('.actions', 'top'),
			edge('.actions', 'bottom') - innerHeight,
		);
	});
}
