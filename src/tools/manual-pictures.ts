import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Browser, type Locator } from 'playwright';
import { pictures, type PictureName } from '../routes/handleiding/pictures.ts';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import { isPictureName, scenes } from './manual-pictures/scenes.ts';
import { smallWebp } from './manual-pictures/webp.ts';
import { startServer } from './serve.ts';

const folder = 'static/handleiding';

/** Takes the pictures of the manual from the built site; with names, only those. */
async function main(wanted: readonly string[]): Promise<void> {
	const names = Object.keys(pictures)
		.filter(isPictureName)
		.filter((name) => wanted.length === 0 || wanted.includes(name));
	await mkdir(folder, { recursive: true });
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
	const server = await startServer();
	try {
		for (const name of names) await takePicture(browser, server.url, name);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Takes each picture in a browser context of its own, at the same fixed time. */
async function takePicture(browser: Browser, url: string, name: PictureName): Promise<void> {
	const { width, height } = pictures[name];
	const { screen = { width, height: 900 }, scale = 1, walk } = scenes[name];
	const context = await browser.newContext({
		baseURL: `${url}/`,
		viewport: screen,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		colorScheme: 'light',
		reducedMotion: 'reduce',
	});
	await context.clock.setFixedTime('2026-11-24T19:42:00+01:00');
	const part = await walk(await context.newPage());
	const png = await screenshotOf(part, { width: width / scale, height: height / scale });
	const webp = await smallWebp(await context.newPage(), png, { width, height });
	await writeFile(`${folder}/${name}.webp`, webp);
	console.log(`${folder}/${name}.webp: ${String(Math.round(webp.length / 100) / 10)} kB`);
	await context.close();
}

type Size = { readonly width: number; readonly height: number };

/** Captures the page from the top left of this part; a part larger than the picture is scaled down later. */
async function screenshotOf(part: Locator, { width, height }: Size): Promise<Buffer> {
	const page = part.page();
	await page.bringToFront();
	await page.evaluate(() => document.fonts.ready);
	// Hides the focus ring: nobody is at the keyboard.
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	const box = await part.boundingBox();
	const screen = page.viewportSize();
	if (!box || !screen) throw new Error('There is nothing to take a picture of');
	const x = Math.max(0, Math.min(box.x - margin, screen.width - width));
	const whole = (await part.evaluate(({ tagName }) => tagName)) === 'BODY';
	const clip = whole
		? { x: 0, y: 0, ...screen }
		: { x, y: Math.max(0, box.y + (await page.evaluate(() => scrollY)) - margin), width, height };
	return page.screenshot({ animations: 'disabled', fullPage: !whole, clip });
}

const margin = 16;

await main(process.argv.slice(2));
