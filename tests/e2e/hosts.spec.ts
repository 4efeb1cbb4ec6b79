// Not the fixture of our own host: where a host removes the slash, a browser prefetches addresses that don't exist.
import { expect, test, type Page } from '@playwright/test';
import { startOddHost, type OddHost } from './odd-host';

test.use({ serviceWorkers: 'allow' });

const pages = [
	{ path: '', heading: /^Hoe ver is jullie regio\?$/ },
	{ path: 'scan/', heading: /^Zo werkt de zelfscan$/ },
	{ path: 'scan/index.html', heading: /^Zo werkt de zelfscan$/ },
	{ path: 'resultaat?scan=voorbeeld', heading: /Op twee thema’s werkt het in de praktijk/ },
];

/** Repeats the visit: the worker doesn't serve the first one where the host removes the slash of its folder. */
async function untilServedOffline(page: Page, start: string): Promise<void> {
	await expect
		.poll(async () => {
			await page.goto(start);
			return page.evaluate(() => navigator.serviceWorker.controller !== null);
		})
		.toBe(true);
}

const hosts: readonly { readonly habit: OddHost; readonly base: string }[] = [
	{ habit: 'takes the slash away', base: '' },
	{ habit: 'takes the slash away', base: '/sub/pad' },
	{ habit: 'adds index.html', base: '/sub/pad' },
	{ habit: 'has a page for everything', base: '' },
];

for (const { habit, base } of hosts) {
	const place = base === '' ? 'at the root' : 'in a folder';
	test(`host that ${habit}, ${place}: every address works, online and without the host`, async ({ page }) => {
		const host = await startOddHost(habit, base);
		const heading = page.getByRole('heading', { level: 1 });
		const openAll = async (): Promise<void> => {
			for (const each of pages) {
				await page.goto(`${host.url}/${each.path}`);
				await expect(heading).toHaveText(each.heading);
			}
			await page.reload();
			await expect(heading).toHaveText(/Op twee thema’s werkt het in de praktijk/);
		};
		await openAll();
		await untilServedOffline(page, `${host.url}/`);
		await openAll();
		await host.close();
		await openAll();
		await page.goto(`${host.url}/scan/`);
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
		await expect(heading).toHaveText('Eerst dit');
	});
}

test('host that sends a page for a missing file: that page is in no offline copy', async ({ page }) => {
	const host = await startOddHost('has a page for everything', '', ['/favicon.png']);
	const worker = page.context().waitForEvent('serviceworker');
	await page.goto(host.url);
	await worker;
	await expect
		.poll(() =>
			page.evaluate(async () => [await navigator.serviceWorker.getRegistration(), await caches.keys()]),
		)
		.toEqual([undefined, []]);
	await host.close();
});
