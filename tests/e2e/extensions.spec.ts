import { expect, test, type Page } from '@playwright/test';
import { sitePages } from './site-pages';

/** Changes that extensions make to a page before hydration. */
const habits = {
	'puts an icon behind each field': (field: Element) => {
		field.after(document.createElement('x-icon'));
	},
	'puts an icon before each field': (field: Element) => {
		field.before(document.createElement('x-icon'));
	},
} as const;

const early = '[...document.querySelectorAll("input[type=text]:not([data-seen])")]';

/** Holds back the scripts of a page until released: until then the page is as its host sent it. */
async function holdScripts(page: Page): Promise<() => void> {
	let letGo = (): void => undefined;
	const gate = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route('**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}

/** Fills the form of a new session while the page hydrates, and begins. */
async function fillWhileComingToLife(page: Page): Promise<void> {
	const letGo = await holdScripts(page);
	await page.goto('./bijeenkomst/', { waitUntil: 'commit' });
	await page.getByLabel('Hoeveel minuten?').fill('75');
	await page.getByLabel('Wanneer?').fill('2027-03-04');
	await page.getByLabel('Voor welke regio?').fill('Waterland-');
	letGo();
	// Typing that lasts throughout hydration.
	await page.keyboard.type('Zuid en nog een heel stuk verder', { delay: 8 });
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Waterland-Zuid en nog een heel stuk verder',
	);
	await expect(page.getByText('4 maart 2027 · 75 minuten')).toBeVisible();
}

test('new session: keeps every key that is typed during hydration', async ({ page }) => {
	await fillWhileComingToLife(page);
});

test('new session: keeps the typed text, when the form is sent before hydration', async ({ page }) => {
	const letGo = await holdScripts(page);
	await page.goto('./bijeenkomst/', { waitUntil: 'commit' });
	const region = page.getByLabel('Voor welke regio?');
	await region.fill('Waterland-Zuid');
	await region.press('Enter');
	letGo();
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waterland-Zuid');
});

test('manual: carries out a search that was typed and sent before hydration', async ({ page }) => {
	const letGo = await holdScripts(page);
	await page.goto('./handleiding/', { waitUntil: 'commit' });
	const search = page.getByLabel('Zoek in de handleiding');
	await search.fill('antwoordkaart');
	await search.press('Enter');
	letGo();
	await expect(page.getByText(/^\d+ plekken gevonden$/)).toBeVisible();
	await expect(search).toHaveValue('antwoordkaart');
});

for (const [habit, change] of Object.entries(habits)) {
	test(`hydration: loses neither text nor page, with an extension that ${habit}`, async ({ page }) => {
		await page.addInitScript(`new MutationObserver(() => {
			for (const field of ${early}) {
				field.dataset.seen = '';
				(${change.toString()})(field);
			}
			if (document.body && !document.querySelector('x-bar')) document.body.prepend(document.createElement('x-bar'));
		}).observe(document, { childList: true, subtree: true });`);
		await fillWhileComingToLife(page);
	});
}

test('hydration: leaves every page whole, with an extension that adds icons and a bar', async ({ page }) => {
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
