import type { Page } from '@playwright/test';
import { expect, test } from './site-test';

/** Holds back every script of the site until `arrive` is called. */
async function holdScripts(page: Page): Promise<{ readonly arrive: () => void }> {
	let arrive = (): void => undefined;
	const arrival = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await arrival;
		await route.continue();
	});
	return { arrive };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('early press: opens the scan without another page, when the link is pressed before the page listens', async ({
	page,
}) => {
	const scripts = await holdScripts(page);
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
});

test('early press: counts on a button, when the page does not listen yet', async ({ page }) => {
	const scripts = await holdScripts(page);
	await page.goto('./scan/', { waitUntil: 'commit' });
	const button = page.getByRole('button', { name: 'Begin', exact: true });
	await button.click();
	scripts.arrive();
	await expect(page.getByLabel('Over welke regio gaat het?')).toBeVisible();
	await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('early press: goes to the page at the second one, when no script arrives', async ({ page }) => {
	await holdScripts(page);
	await page.goto('./', { waitUntil: 'commit' });
	const link = page.getByRole('link', { name: 'Handleiding' });
	await link.click({ noWaitAfter: true });
	await expect(link).toHaveAttribute('aria-busy', 'true');
	await link.click({ noWaitAfter: true });
	await page.waitForURL('**/handleiding/', { waitUntil: 'commit' });
});
