import type { Browser, Page } from 'playwright';
import { clicks, clickThrough } from './click-through.ts';
import { inKB, median, medianOf, overFloor, withAim, type Row } from './figures.ts';
import { startFloor } from './floor.ts';
import { arrive, phone, slowDown, waitForOfflineCopy } from './slow-visitor.ts';
import { bodyBytes, filesOf } from './traffic.ts';

const visits = 7;
const kib = 1024;

/**
 * Measures how soon somebody who clicks through at once can answer, from the navigation to the start page: on a first
 * visit and on a second, and on a floor page in turn with them.
 */
export async function measureFirstStatement(browser: Browser, url: string): Promise<readonly Row[]> {
	const floor = await startFloor();
	const times = {
		floor: [] as number[],
		first: [] as number[],
		floorAgain: [] as number[],
		second: [] as number[],
	};
	try {
		for (let visit = 0; visit < visits; visit += 1) {
			times.floor.push(await firstVisit(browser, floor.url));
			times.first.push(await firstVisit(browser, url));
			times.floorAgain.push(await secondVisit(browser, floor.url));
			times.second.push(await secondVisit(browser, url));
		}
		return [
			withAim(
				`first statement answerable, from navigation start of \`/\`; ${overFloor(times.first, times.floor)}`,
				medianOf(times.first),
				median(times.first),
				1_900,
				'1900 ms',
			),
			withAim(
				`the same on the second visit; ${overFloor(times.second, times.floorAgain)}`,
				medianOf(times.second),
				median(times.second),
				250,
				'250 ms',
			),
			...(await measureTraffic(browser, url)),
		];
	} finally {
		await floor.close();
	}
}

async function firstVisit(browser: Browser, url: string): Promise<number> {
	const { page, leave } = await arrive(browser);
	const time = await untilAnswerable(page, url);
	await leave();
	return time;
}

/** Returns in a new tab, after a first visit at full speed to the start page alone. */
async function secondVisit(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext({ viewport: phone, locale: 'nl-NL' });
	const first = await context.newPage();
	await first.goto(`${url}/`, { waitUntil: 'networkidle' });
	if ((await first.locator('link[rel=manifest]').count()) > 0) await waitForOfflineCopy(first);
	await first.close();
	const page = await context.newPage();
	await slowDown(page);
	const time = await untilAnswerable(page, url);
	await context.close();
	return time;
}

// A click may load a new page, with a clock of its own, so the start is kept in session storage.
async function untilAnswerable(page: Page, url: string): Promise<number> {
	await page.addInitScript(clickThrough, clicks);
	await page.goto(`${url}/`, { waitUntil: 'commit' });
	const moment = await page.waitForFunction(() => {
		const answerable = performance.getEntriesByName('answerable')[0];
		return answerable && performance.timeOrigin + answerable.startTime - Number(sessionStorage['setOutAt']);
	});
	return (await moment.jsonValue()) ?? NaN;
}

// Without the service worker, which fetches the whole site for the offline copy.
async function measureTraffic(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, traffic, leave } = await arrive(browser, undefined, 'block');
	await untilAnswerable(page, url);
	await page.waitForLoadState('networkidle');
	const files = filesOf(traffic, 'Script') + filesOf(traffic, 'Stylesheet');
	const bytes = bodyBytes(traffic, 'Script') + bodyBytes(traffic, 'Stylesheet');
	await leave();
	return [
		withAim('JavaScript and CSS until the network is quiet', inKB(bytes), bytes, 70 * kib, '70 KiB'),
		withAim('requests for them', String(files), files, 12, '12'),
	];
}
