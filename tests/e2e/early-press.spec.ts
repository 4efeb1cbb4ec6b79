import type { Page } from '@playwright/test';
import { expect, test } from './site-test';

test.use({ serviceWorkers: 'allow' });

/** Holds back these files of the site until `arrive` is called. */
async function hold(page: Page, ending: 'js' | 'woff2'): Promise<{ readonly arrive: () => void }> {
	let arrive = (): void => undefined;
	const arrival = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(`**/_app/**/*.${ending}`, async (route) => {
		await arrival;
		await route.continue();
	});
	return { arrive };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('early press: opens the scan without another page, and still makes the offline copy', async ({
	page,
}) => {
	const scripts = await hold(page, 'js');
	// the page has loaded only once its fonts have
	const fonts = await hold(page, 'woff2');
	const pages: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest()) pages.push(request.url());
	});
	await page.goto('./', { waitUntil: 'commit' });
	const link = page.getByRole('link', { name: 'Begin een zelfscan' });
	await link.click({ noWaitAfter: true });
	await expect(link).toHaveAttribute('aria-busy', 'true');
	scripts.arrive();
	await expect(heading(page)).toHaveText('Zo werkt de zelfscan');
	expect(pages).toHaveLength(1);
	fonts.arrive();
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
});

test('early press: counts on a button, when the page does not listen yet', async ({ page }) => {
	const scripts = await hold(page, 'js');
	await page.goto('./scan/', { waitUntil: 'commit' });
	const button = page.getByRole('button', { name: 'Begin', exact: true });
	await button.click();
	scripts.arrive();
	await expect(page.getByLabel('Over welke regio gaat het?')).toBeVisible();
	await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('early press: counts on a button, when the questionnaire in the address still has to load', async ({
	page,
}) => {
	const scripts = await hold(page, 'js');
	await page.goto('./scan/#wijk', { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	scripts.arrive();
	await expect(page.getByLabel('Over welke wijk gaat het?')).toBeVisible();
});

test('early press: goes to the page at the second one, when no script arrives', async ({ page }) => {
	await hold(page, 'js');
	await page.goto('./', { waitUntil: 'commit' });
	const link = page.getByRole('link', { name: 'Handleiding' });
	await link.click({ noWaitAfter: true });
	await expect(link).toHaveAttribute('aria-busy', 'true');
	await link.click({ noWaitAfter: true });
	await page.waitForURL('**/handleiding/', { waitUntil: 'commit' });
});
