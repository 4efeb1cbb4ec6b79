import { chromium, type CDPSession, type Page } from '@playwright/test';
import * as v from 'valibot';
import { browserArgs } from '../../src/tools/browser-args.ts';
import { lookUpBrowser } from '../../src/tools/find-browser.ts';
import { startServer } from '../../src/tools/serve.ts';
import { expect, test as siteTest } from './site-test';

const picture = v.object({ src: v.string(), sizes: v.string() });
const manifestSchema = v.object({
	icons: v.array(picture),
	screenshots: v.array(picture),
	shortcuts: v.array(v.object({ name: v.string(), url: v.string(), icons: v.array(picture) })),
});

type Window = { readonly page: Page; readonly devtools: CDPSession };

/** Normal window of a whole browser: nothing is installed from a private one, nor by a headless shell. */
const test = siteTest.extend<{ readonly usual: Window }>({
	usual: async ({ locale }, use, testInfo) => {
		const executablePath = lookUpBrowser('whole');
		const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
			...(executablePath === null ? {} : { executablePath }),
			...(locale === undefined ? {} : { locale }),
			args: browserArgs,
		});
		const page = await context.newPage();
		await use({ page, devtools: await context.newCDPSession(page) });
		await context.close();
	},
});

test.use({ serviceWorkers: 'allow' });

test('install: the browser has no objection', async ({ usual: { page, devtools }, baseURL }) => {
	await page.goto(`${baseURL ?? ''}/`);
	expect((await devtools.send('Page.getAppManifest')).errors).toEqual([]);
	expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
});

test('install: makes two apps, in two folders of one host', async ({ usual: { page, devtools } }) => {
	const servers = [await startServer(), await startServer({ base: '/sub/pad' })];
	for (const { url, close } of servers) {
		await page.goto(`${url}/`);
		expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
		expect((await devtools.send('Page.getAppId')).appId).toBe(`${url}/`);
		await close();
	}
});

test('manifest: every picture that it names exists, in the size that it states', async ({
	page,
	baseURL,
}) => {
	const { icons, screenshots, shortcuts } = await manifestOf(page);
	for (const { src, sizes } of [...icons, ...screenshots, ...shortcuts.flatMap((each) => each.icons)]) {
		const size = await page.evaluate(
			async (address) => {
				const image = new Image();
				image.src = address;
				await image.decode();
				return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
			},
			new URL(src, `${baseURL ?? ''}/`).href,
		);
		if (sizes !== 'any') expect(`${src} ${size}`).toBe(`${src} ${sizes}`);
	}
});

test('manifest: its shortcuts begin a scan and a session', async ({ page }) => {
	const { shortcuts } = await manifestOf(page);
	const headings: string[] = [];
	for (const { url } of shortcuts) {
		await page.goto(url);
		headings.push(await page.getByRole('heading', { level: 1 }).innerText());
	}
	expect(shortcuts.map(({ name }) => name)).toEqual(['Nieuwe zelfscan', 'Nieuwe bijeenkomst']);
	expect(headings).toEqual(['Zo werkt de zelfscan', 'Een bijeenkomst']);
});

async function manifestOf(page: Page): Promise<v.InferOutput<typeof manifestSchema>> {
	await page.goto('./');
	const text = await page.evaluate(async () => (await fetch('./manifest.webmanifest')).text());
	return v.parse(manifestSchema, JSON.parse(text));
}
