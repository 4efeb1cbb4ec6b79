import type { Browser, CDPSession, Page } from 'playwright';
import { recordTraffic, type Transfer } from './traffic.ts';

/** First-time visitor with a slow phone on a slow network. */
export interface Visitor {
	readonly page: Page;
	readonly traffic: readonly Transfer[];
	readonly leave: () => Promise<void>;
}

/** "Slow 4G" as browsers apply it: the latency counts for each request. */
const slow4G = {
	offline: false,
	latency: 562,
	downloadThroughput: 1_475_000 / 8,
	uploadThroughput: 675_000 / 8,
};

const cpuSlowdown = 4;

export type Screen = { readonly width: number; readonly height: number };

export const phone: Screen = { width: 412, height: 823 };

export const conditions = `${cpuSlowdown}× slowed CPU, ${slow4G.latency} ms latency a request, 1475 kbit/s down, 675 kbit/s up, empty cache, screen ${phone.width} × ${phone.height}`;

export async function arrive(
	browser: Browser,
	screen: Screen = phone,
	serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<Visitor> {
	const context = await browser.newContext({ viewport: screen, locale: 'nl-NL', serviceWorkers });
	const page = await context.newPage();
	await slowDown(page);
	const cdp = await context.newCDPSession(page);
	await slowServiceWorker(cdp);
	return { page, traffic: await recordTraffic(cdp), leave: () => context.close() };
}

/** Throttles a page, also one that another page opened. */
export async function slowDown(page: Page): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', slow4G);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/**
 * Throttles the service worker. A page's throttle leaves it alone: it would have the whole site long before a visitor
 * could, and serve the page at no cost. Playwright has no session for a worker, so the commands go through the page's.
 */
async function slowServiceWorker(cdp: CDPSession): Promise<void> {
	cdp.on('Target.attachedToTarget', ({ sessionId }) => {
		const commands = [
			{ id: 1, method: 'Network.enable', params: {} },
			{ id: 2, method: 'Network.emulateNetworkConditions', params: slow4G },
			{ id: 3, method: 'Runtime.runIfWaitingForDebugger', params: {} },
		];
		for (const command of commands) {
			// the visitor may have left by now
			cdp
				.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(command) })
				.catch(() => undefined);
		}
	});
	await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

/** Resolves once the service worker has the whole site and serves it. */
export async function waitForOfflineCopy(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
		timeout: 180_000,
	});
}
