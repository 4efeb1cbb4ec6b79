import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { watch } from '../e2e/site-test';
import { startBrowser, type BrowserLife } from '../../src/tools/kills/browser-life';

const built = fileURLToPath(new URL('../../build-single/bouwstenenscan.html', import.meta.url));
const noSite = 'http://nowhere.invalid';

type Fixtures = {
	/** Folder with the kind of name that people give one. */
	readonly folder: string;
	/** Address of the file, the only one on the stick. */
	readonly stick: string;
	/** Opens the browser of this computer, with the data of the previous one and the file just opened. */
	readonly openBrowser: () => Promise<BrowserLife>;
	/** Opens an HTML file of someone else in the same browser. */
	readonly stranger: (context: BrowserContext) => Promise<Stranger>;
};

type Stranger = {
	/** Data of others that it can read; `heard`: number of writes that a database reported. */
	readonly finds: () => Promise<{
		readonly databases: readonly (string | undefined)[];
		readonly settings: readonly string[];
		readonly locks: readonly (string | undefined)[];
		readonly heard: number;
	}>;
};

const strangerName = 'ander.html';
const listening = `<!doctype html><script>
	var heard = 0;
	new BroadcastChannel('x-storagemutated-1').onmessage = () => { heard += 1; document.title = String(heard); };
</script>`;

/** Fails every test on an error, and on a request for anything but the file. */
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
	stranger: async ({ stick }, use) => {
		await use(async (context) => {
			const address = new URL(`../${strangerName}`, stick);
			await writeFile(address, listening);
			const page = await context.newPage();
			await page.goto(address.href);
			return { finds: () => page.evaluate(look) };
		});
	},
});

/** Runs in the stranger's page. */
async function look() {
	const { held = [] } = await navigator.locks.query();
	return {
		databases: (await indexedDB.databases()).map(({ name }) => name),
		settings: Object.keys(localStorage),
		locks: held.map(({ name }) => name),
		heard: Number(document.title),
	};
}

function noteOtherRequests(context: BrowserContext, stick: string, faults: string[]): void {
	context.on('request', (request) => {
		const address = request.url();
		const isInside = /^(?:data|blob):/.test(address) || address.split('#')[0] === stick;
		if (!isInside && !address.endsWith(`/${strangerName}`)) faults.push(`asked for ${address}`);
	});
}

export { expect } from '@playwright/test';
