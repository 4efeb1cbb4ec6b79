import type { Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../src/tools/serve.ts';
import { readPdf } from '../read-pdf';
import { mixedAnswer } from './answers';
import { FilesPage } from './files-page';
import { required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { expect, test as siteTest } from './site-test';
import { WizardPage } from './wizard-page';

const short = statementsOf('short');

type Host = { readonly base: string; readonly server: RunningServer };

/** Starts a host for each test, so that it can go down. */
const test = siteTest.extend<Host>({
	base: ['', { option: true }],
	server: async ({ base }, use) => {
		const server = await startServer({ base });
		await use(server);
		await server.close();
	},
	baseURL: async ({ server }, use) => {
		await use(`${server.url}/`);
	},
});

test.use({ serviceWorkers: 'allow' });

const pages: readonly { readonly path: string; readonly heading: RegExp }[] = [
	{ path: '', heading: /^Hoe ver is jullie regio\?$/ },
	{ path: 'scan', heading: /^Zo werkt de zelfscan$/ },
	{ path: 'resultaat', heading: /^De uitkomst van een zelfscan$/ },
	{ path: 'bijeenkomst', heading: /^Een bijeenkomst$/ },
	{ path: 'beamer', heading: /^Beamer$/ },
	{ path: 'bestanden', heading: /^Mijn zelfscans$/ },
	{ path: 'verantwoording', heading: /^Verantwoording$/ },
	{ path: 'toegankelijkheid', heading: /^Toegankelijkheid$/ },
	{ path: 'rapport', heading: /^Het verslag van een zelfscan$/ },
	{ path: 'vergelijk', heading: /^Vergelijken$/ },
	{ path: 'brillen', heading: /^Twee brillen$/ },
	{ path: 'dossier', heading: /^Dossier van de regio$/ },
	{ path: 'verzameling', heading: /^Verzameling$/ },
	{ path: 'privacy', heading: /^Waar staan mijn antwoorden\?$/ },
	{ path: 'resultaat/?scan=voorbeeld', heading: /Op twee thema’s werkt het in de praktijk/ },
	{ path: 'resultaat?scan=voorbeeld', heading: /Op twee thema’s werkt het in de praktijk/ },
	{ path: 'bijeenkomst?bijeenkomst=onbekend', heading: /^Deze bijeenkomst staat niet op dit apparaat$/ },
	{ path: 'scan?scan=onbekend', heading: /^Deze zelfscan staat niet op dit apparaat$/ },
];

/** Visits the start page once, until the offline copy is complete. */
async function visitOnce(page: Page): Promise<void> {
	await page.goto('./');
	await page.evaluate(async () => {
		// A worker is active only after its cache has been filled.
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller) {
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
			});
		}
	});
}

test.describe('offline, in a folder of a host', () => {
	test.use({ base: '/sub/pad' });

	test('opens every address, after one visit', async ({ page, server }) => {
		await visitOnce(page);
		await server.close();
		for (const { path, heading } of pages) {
			const slashes = path === '' || path.includes('?') ? [''] : ['', '/'];
			for (const slash of slashes) {
				await page.goto(`./${path}${slash}`);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
				await page.reload();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
			}
		}
	});
});

test.describe('offline, at the root of a host', () => {
	test('makes, saves, finds and prints a scan', async ({ page, server }) => {
		const wizard = new WizardPage(page);
		const result = new ResultPage(page);
		await visitOnce(page);
		await server.close();
		await wizard.beginShortScan('Waterland-Zuid');
		for (const { id } of short) {
			await wizard.expectStatement(id);
			await wizard.answer(mixedAnswer(id));
		}
		const id = await wizard.scanId();
		await expect(wizard.saved).toBeVisible();
		await page.reload();
		await wizard.expectStatement(required(short.at(-1)).id);
		await result.open(id);
		await result.openTheme({ id: 'B1' });
		await page.getByText('Als staven', { exact: false }).click();
		await expect(page.locator('canvas').first()).toBeVisible();
		const pdf = await readPdf(await result.makePdf());
		expect(pdf.pages.length).toBeGreaterThan(2);
		const files = new FilesPage(page);
		await files.open();
		expect(await files.saveAsFile('Waterland-Zuid')).toContain('"format": "bouwstenenscan"');
	});

	test('keeps its copy within 1.3 MB', async ({ page }) => {
		await visitOnce(page);
		const addresses = await page.evaluate(async () => {
			const stored = await Promise.all(
				(await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
			);
			return stored.flat().map(({ url }) => url);
		});
		expect(addresses.length).toBeGreaterThan(50);
		const sizes = await Promise.all(
			addresses.map(async (address) => {
				const response = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
				return Number(response.headers.get('content-length'));
			}),
		);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_300_000);
	});
});

test('reads a page from the copy before the click, when its link is pointed at', async ({ page, server }) => {
	await visitOnce(page);
	await server.close();
	const pagesRead = () =>
		page.evaluate(
			() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/nodes/')).length,
		);
	const before = await pagesRead();
	await page.getByRole('link', { name: 'Mijn zelfscans' }).hover();
	await expect.poll(pagesRead).toBe(before + 1);
});

test('takes hashed files from the copy without waking the worker, on a later visit', async ({ page }) => {
	await visitOnce(page);
	await page.reload();
	const sources = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.includes('/_app/immutable/'))
			.map((file): unknown => Reflect.get(file, 'workerFinalSourceType')),
	);
	expect(sources.length).toBeGreaterThan(5);
	expect(new Set(sources)).toEqual(new Set(['cache']));
});
