import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserArgs } from '../browser-args.ts';
import { lookUpBrowser } from '../find-browser.ts';
import { watchScreen, type Look } from './watch-screen.ts';

/** Browser from its start until it is killed, or closed after the last look. */
export interface BrowserLife {
	readonly page: Page;
	/** Kills all its processes at once, as a system that runs out of memory does. */
	readonly kill: () => void;
	readonly isOver: () => boolean;
	readonly over: Promise<void>;
	readonly close: () => Promise<void>;
}

/** Starts a browser on this folder, with the data that earlier ones left in it. */
export async function startBrowser(
	profile: string,
	url: string,
	seen?: (look: Look) => void,
): Promise<BrowserLife> {
	const executablePath = lookUpBrowser('lightest');
	const context = await chromium.launchPersistentContext(profile, {
		...(executablePath === null ? {} : { executablePath }),
		baseURL: `${url}/`,
		locale: 'nl-NL',
		args: browserArgs,
	});
	let killed = false;
	if (seen !== undefined) {
		await watchScreen(context, (look) => {
			if (!killed) seen(look);
		});
	}
	const main = await mainProcess(context);
	return {
		page: await context.newPage(),
		kill: () => {
			if (killed) return;
			killed = true;
			killTree(main);
		},
		isOver: () => killed,
		over: closed(context).then(() => processGone(main)),
		close: () => context.close(),
	};
}

async function mainProcess(context: BrowserContext): Promise<number> {
	const asking = await context.browser()?.newBrowserCDPSession();
	const answer = await asking?.send('SystemInfo.getProcessInfo');
	const main = answer?.processInfo.find(({ type }) => type === 'browser');
	if (main === undefined) throw new Error('The browser does not tell its process');
	return main.id;
}

// Playwright starts the browser as leader of its process group; on Windows the group ends with its leader.
function killTree(main: number): void {
	process.kill(process.platform === 'win32' ? main : -main, 'SIGKILL');
}

function closed(context: BrowserContext): Promise<void> {
	return new Promise((resolve) => {
		context.once('close', () => {
			resolve();
		});
	});
}

// A browser refuses the folder while the process of the previous one is still listed.
async function processGone(id: number): Promise<void> {
	try {
		for (;;) {
			process.kill(id, 0);
			await setTimeout(5);
		}
	} catch {
		// No such process any more.
	}
}
