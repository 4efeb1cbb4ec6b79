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

/** A usual window: in a private one, such as tests have, nothing is installed. */
const test = siteTest.extend<{ readonly usual: Window }>({
	usual: async ({ locale }, use, testInfo) => {
		const executablePath = lookUpBrowser();
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

test('a browser finds nothing against installing it', async ({ usual: { page, devtools }, baseURL }) => {
	await page.goto(`${baseURL ?? ''}/`);
	expect((await devtools.send('Page.getAppManifest')).errors).toEqual([]);
	expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
});

test('in two folders of one host it is two apps', async ({ usual: { page, devtools } }) => {
	const servers = [await startServer(), await startServer({ base: '/sub/pad' })];
	for (const { url, close } of servers) {
		await page.goto(`${url}/`);
		expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
		expect((await devtools.send('Page.getAppId')).appId).toBe(`${url}/`);
		await close();
	}
});

test('every picture that it names is there, in the size that it says', async ({ page, baseURL }) => {
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

test('its shortcuts begin a zelfscan and a bijeenkomst', async ({ page }) => {
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
