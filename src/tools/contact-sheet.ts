import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright';
import { browserArgs } from './browser-args.ts';
import { photographer, type Picture } from './contact-sheet/photograph.ts';
import { scanWalks } from './contact-sheet/scan-walks.ts';
import { sessionWalks } from './contact-sheet/session-walks.ts';
import { writeSheet } from './contact-sheet/sheet.ts';
import { siteWalks } from './contact-sheet/site-walks.ts';
import { findBrowser } from './find-browser.ts';
import { startServer } from './serve.ts';

const folder = '.results/contact-sheet';
const walks = { ...scanWalks, ...sessionWalks, ...siteWalks };

/** Photographs every page in its main states at four sizes, light and dark; with names, only those pages. */
async function main(wanted: readonly string[]): Promise<void> {
	const names = Object.keys(walks).filter((name) => wanted.length === 0 || wanted.includes(name));
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
	const server = await startServer();
	try {
		for (const name of names) await makeSheet(browser, server.url, name);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Photographs one page of the site, in a browser context of its own. */
async function makeSheet(browser: Browser, url: string, name: string): Promise<void> {
	const own = `${folder}/${name}`;
	await rm(own, { recursive: true, force: true });
	await mkdir(own, { recursive: true });
	const context = await browser.newContext({
		baseURL: `${url}/`,
		locale: 'nl-NL',
		reducedMotion: 'reduce',
		// A response from the offline copy can't be made to fail on its way.
		serviceWorkers: 'block',
	});
	context.setDefaultTimeout(30_000);
	// Helper that tsx wraps around functions, also around those that run in the page.
	await context.addInitScript('globalThis.__name = (named) => named');
	const page = await context.newPage();
	const pictures: Picture[] = [];
	await walks[name]?.(page, photographer(page, own, pictures)).catch((error: unknown) => {
		console.error(`${name}: stopped after ${String(pictures.length)} pictures. ${String(error)}`);
		process.exitCode = 1;
	});
	await writeSheet(context, folder, name, pictures);
	await context.close();
	console.log(`${folder}/${name}.png: ${String(pictures.length)} pictures`);
}

await main(process.argv.slice(2));
