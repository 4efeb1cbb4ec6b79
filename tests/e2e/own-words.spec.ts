import type { Page } from '@playwright/test';
import { sitePages } from './site-pages';
import { expect, test } from './site-test';

/** What a browser may still do with each text field on screen. */
const helpIn = (page: Page) =>
	page.locator('textarea, input[type=text]').evaluateAll((fields) =>
		fields.map((field) => ({
			spelling: field instanceof HTMLElement && field.spellcheck,
			translation: field instanceof HTMLElement && field.translate,
			suggestions: String(Reflect.get(field, 'writingSuggestions')),
			filling: field.getAttribute('autocomplete'),
		})),
	);

const none = { spelling: false, translation: false, suggestions: 'false', filling: 'off' };

test('no browser service gets what is typed: every page is in Dutch only, without spelling check', async ({
	page,
}) => {
	for (const path of sitePages) {
		await page.goto(`./${path}`);
		await expect(page.locator('html')).toHaveAttribute('translate', 'no');
		if (path !== 'stijl/') expect(await helpIn(page)).toEqual((await helpIn(page)).map(() => none));
	}
});
