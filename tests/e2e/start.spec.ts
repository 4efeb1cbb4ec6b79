import type { Page } from '@playwright/test';
import { exampleSession } from '../session-fixture';
import { check } from './accessibility';
import { mixedScan } from './answers';
import { putScan } from './put-on-device';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';

const filled = (page: Page) => page.locator('main a.primary');

/** Top and height of each part of the page. */
const places = (page: Page): Promise<readonly string[]> =>
	page.locator('main').evaluate((main) =>
		[...main.querySelectorAll('h1, a, ul, figure')].map((part) => {
			const { top, height } = part.getBoundingClientRect();
			return `${part.tagName} ${String(top)} ${String(height)}`;
		}),
	);

test('start page: begins a scan, on an empty device', async ({ page }) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	await expect(filled(page)).toHaveText('Begin een zelfscan');
	await filled(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo werkt de zelfscan');
});

test('start page: goes on with an unfinished scan, and nothing has another place than before', async ({
	page,
}) => {
	const placesAt = async (width: number): Promise<readonly string[]> => {
		await page.setViewportSize({ width, height: 900 });
		return places(page);
	};
	const widths = [320, 768, 1366, 1920];
	await page.goto('./', { waitUntil: 'networkidle' });
	const before: (readonly string[])[] = [];
	for (const width of widths) before.push(await placesAt(width));

	const scan = mixedScan({ length: 'short' });
	const entries = Object.fromEntries(Object.entries(scan.entries).slice(0, 12));
	await putScan(page, { ...scan, entries });
	await page.goto('./', { waitUntil: 'networkidle' });
	await expect(filled(page)).toHaveText('Ga verder met Waterland-Zuid: 12 van 24');
	for (const [at, width] of widths.entries())
		expect(await placesAt(width), `at ${String(width)}`).toEqual(before[at]);
	await filled(page).click();
	await expect(page.locator('#statement')).toBeVisible();
});

test('start page: shows the outcome of a finished scan', async ({ page }) => {
	await putScan(page, mixedScan({ finishedAt: '2026-11-22T09:30:00.000Z' }));
	await page.goto('./', { waitUntil: 'networkidle' });
	await expect(filled(page)).toHaveText('Bekijk je uitkomst');
	await check(page, 'start page with a scan');
	await expect(page.getByRole('link', { name: 'Begin een nieuwe zelfscan' })).toBeVisible();
	await filled(page).click();
	await expect(page).toHaveURL(/\/resultaat\/\?scan=/);
});

test('start page: goes on with a session that is under way', async ({ page }) => {
	await new SessionPage(page).bringIn({ ...exampleSession(), stage: 'talk', finishedAt: null });
	await page.goto('./', { waitUntil: 'networkidle' });
	await expect(filled(page)).toHaveText('Ga verder met de bijeenkomst Regio Zomerdal (verzonnen)');
	await filled(page).click();
	await expect(page).toHaveURL(/\/bijeenkomst\/\?bijeenkomst=/);
});
