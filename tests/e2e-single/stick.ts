import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { watch } from '../e2e/site-test';
import { startBrowser, type BrowserLife } from '../tools/kills/browser-life';

const built = fileURLToPath(new URL('../../build-single/bouwstenenscan.html', import.meta.url));
const noSite = 'http://nowhere.invalid';

type Fixtures = {
	/** A folder called as people call one. */
	readonly folder: string;
	/** Address of the file, which is all that is on the stick. */
	readonly stick: string;
	/** The browser of this computer, which knows what the one before it kept, with the file just opened. */
	readonly openBrowser: () => Promise<BrowserLife>;
};

/** Every test fails on an error, and on a request for anything but the file. */
export const test = base.extend<Fixtures>({
	folder: ['Stick van José #1', { option: true }],
	stick: async ({ folder }, use, testInfo) => {
		const path = testInfo.outputPath(folder);
		await mkdir(path, { recursive: true });
		await copyFile(built, `${path}/bouwstenenscan.html`);
		await use(pathToFileURL(`${path}/bouwstenenscan.html`).href);
	},
	openBrowser: async ({ stick }, use, testInfo) => {
		const faults: string[] = [];
		const lives: BrowserLife[] = [];
		await use(async () => {
			const life = await startBrowser(testInfo.outputPath('profile'), noSite);
			lives.push(life);
			const context = life.page.context();
			await watch(context, noSite, faults);
			noteOtherRequests(context, stick, faults);
			await life.page.goto(stick);
			return life;
		});
		await Promise.all(lives.filter(({ isOver }) => !isOver()).map(({ close }) => close()));
		expect(faults).toEqual([]);
	},
});

function noteOtherRequests(context: BrowserContext, stick: string, faults: string[]): void {
	context.on('request', (request) => {
		const address = request.url();
		const isInside = /^(?:data|blob):/.test(address) || address.split('#')[0] === stick;
		if (!isInside) faults.push(`asked for ${address}`);
	});
}

export { expect } from '@playwright/test';
