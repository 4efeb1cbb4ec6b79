import type { Browser } from 'playwright';
import { inKB, withoutAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

/** Measures the bytes that the server sends to the service worker on a first visit. */
export async function measureOfflineCopy(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser);
	await page.goto(`${url}/`);
	await waitForOfflineCopy(page);
	const addresses = await page.evaluate(async () => {
		const stored = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(stored)).flat().map((request) => request.url);
	});
	await leave();
	const sizes = await Promise.all(addresses.map(compressedSize));
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return [withoutAim('offline copy', `${inKB(total)} in ${addresses.length} files`)];
}

async function compressedSize(address: string): Promise<number> {
	const response = await fetch(address, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
	return Number(response.headers.get('Content-Length') ?? NaN);
}
