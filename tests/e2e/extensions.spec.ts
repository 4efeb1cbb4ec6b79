import { expect, test } from '@playwright/test';
import { sitePages } from './site-pages';

/** What extensions do to a page before it has come to life. */
const habits = {
	'puts an icon behind each field': (field: Element) => {
		field.after(document.createElement('x-icon'));
	},
	'puts an icon before each field': (field: Element) => {
		field.before(document.createElement('x-icon'));
	},
} as const;

const early = '[...document.querySelectorAll("input[type=text]:not([data-seen])")]';

for (const [habit, change] of Object.entries(habits)) {
	test(`an extension that ${habit} before the page has come to life: neither text nor page is lost`, async ({
		page,
	}) => {
		await page.addInitScript(`new MutationObserver(() => {
			for (const field of ${early}) {
				field.dataset.seen = '';
				(${change.toString()})(field);
			}
			if (document.body && !document.querySelector('x-bar')) document.body.prepend(document.createElement('x-bar'));
		}).observe(document, { childList: true, subtree: true });`);
		let letGo = (): void => undefined;
		const gate = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		await page.route('**/*.js', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('./bijeenkomst/', { waitUntil: 'commit' });
		await page.getByLabel('Hoeveel minuten?').fill('75');
		await page.getByLabel('Wanneer?').fill('2027-03-04');
		await page.getByLabel('Voor welke regio?').fill('Waterland-');
		letGo();
		await expect(page.locator('[list=session-regions]')).toHaveValue('Waterland-');
		await page.waitForFunction(() => document.querySelector('x-icon') !== null);
		await page.keyboard.type('Zuid');
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waterland-Zuid');
		await expect(page.getByText('4 maart 2027 · 75 minuten')).toBeVisible();
	});
}

test('an extension that adds icons and a bar leaves every page whole', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		new MutationObserver(() => {
			for (const element of document.querySelectorAll('input:not([data-seen]), p:not([data-seen])')) {
				element.setAttribute('data-seen', '');
				element.after(document.createElement('x-icon'));
			}
		}).observe(document, { childList: true, subtree: true });
	});
	for (const path of sitePages) {
		await page.goto(`./${path}`, { waitUntil: 'load' });
		await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText('Er ging iets mis');
	}
	expect(errors).toEqual([]);
});
