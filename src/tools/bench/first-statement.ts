import type { Browser, Page } from 'playwright';
import { clicks, clickThrough } from './click-through.ts';
import { inKB, median, medianOf, overFloor, withAim, type Row } from './figures.ts';
import { startFloor } from './floor.ts';
import { arrive, waitForOfflineCopy, type Visitor } from './slow-visitor.ts';
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
			await inVisit(browser, async (visitor) => {
				times.floor.push(await untilAnswerable(visitor.page, floor.url));
				times.floorAgain.push(await untilAnswerable(visitor.page, floor.url));
			});
			await inVisit(browser, async (visitor) => {
				times.first.push(await untilAnswerable(visitor.page, url));
				await waitForOfflineCopy(visitor.page);
				times.second.push(await untilAnswerable(visitor.page, url));
			});
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

async function inVisit(browser: Browser, work: (visitor: Visitor) => Promise<void>): Promise<void> {
	const visitor = await arrive(browser);
	await visitor.page.addInitScript(clickThrough, clicks);
	await work(visitor);
	await visitor.leave();
}

// A click may load a new page, with a clock of its own, so the start is kept in session storage.
async function untilAnswerable(page: Page, url: string): Promise<number> {
	if (page.url().startsWith('http')) await page.evaluate(() => sessionStorage.clear());
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
	await page.addInitScript(clickThrough, clicks);
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
