import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import { startServer } from './serve.ts';

/** Picture of the built site, for the screen from which a browser installs it. */
interface Picture {
	readonly name: string;
	readonly size: { readonly width: number; readonly height: number; readonly scale: number };
	readonly open: (page: Page) => Promise<void>;
}

const folder = 'static/beeld';
const laptop = { width: 1280, height: 800, scale: 1 };
const phone = { width: 390, height: 800, scale: 2 };

const pictures: readonly Picture[] = [
	{ name: 'uitkomst-breed', size: laptop, open: openResult },
	{ name: 'verslag-breed', size: laptop, open: openReport },
	{ name: 'stelling-smal', size: phone, open: openStatement },
	{ name: 'uitkomst-smal', size: phone, open: openResult },
];

async function openResult(page: Page): Promise<void> {
	await page.goto('./resultaat/?scan=voorbeeld');
	await page.locator('.wall').first().waitFor();
}

async function openReport(page: Page): Promise<void> {
	await page.goto('./rapport/?scan=voorbeeld');
	await page.getByRole('img', { name: /^Bladzijde 1 / }).waitFor();
}

async function openStatement(page: Page): Promise<void> {
	await page.goto('./scan/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
	await page.getByRole('radio', { name: /^2 / }).check();
	await page.getByText(/^Bewaard op dit apparaat/).waitFor();
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
}

const server = await startServer();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
mkdirSync(folder, { recursive: true });
for (const picture of pictures) await take(picture);
await browser.close();
await server.close();

async function take({ name, size: { width, height, scale }, open }: Picture): Promise<void> {
	const context = await browser.newContext({
		baseURL: `${server.url}/`,
		viewport: { width, height },
		locale: 'nl-NL',
		colorScheme: 'light',
	});
	const page = await context.newPage();
	await open(page);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	// A third of the size of Playwright's PNG.
	const devtools = await context.newCDPSession(page);
	const { data } = await devtools.send('Page.captureScreenshot', {
		format: 'webp',
		quality: 65,
		clip: { x: 0, y: 0, width, height, scale },
	});
	writeFileSync(`${folder}/${name}.webp`, Buffer.from(data, 'base64'));
	await context.close();
}
