import type { Browser, Page } from 'playwright';
import { clicks, clickThrough } from './click-through.ts';
import { medianOf, withAim, withoutAim, type Row } from './figures.ts';
import { arrive } from './slow-visitor.ts';
import { bodyBytes, describeTraffic, type Transfer } from './traffic.ts';

const visits = 5;

/** Measures how soon somebody who clicks through at once can answer, from the navigation to the start page. */
export async function measureFirstStatement(browser: Browser, url: string): Promise<readonly Row[]> {
	const times: number[] = [];
	let traffic: readonly Transfer[] = [];
	for (let visit = 0; visit < visits; visit += 1) {
		const visitor = await arrive(browser);
		await visitor.page.addInitScript(clickThrough, clicks);
		await visitor.page.goto(`${url}/`, { waitUntil: 'commit' });
		times.push(await untilAnswerable(visitor.page));
		traffic = [...visitor.traffic];
		await visitor.leave();
	}
	const scripts = bodyBytes(traffic, 'Script');
	return [
		withoutAim('first statement answerable, from navigation start of `/`', medianOf(times)),
		withAim(
			'first statement: JavaScript until then',
			describeTraffic(traffic, 'Script'),
			scripts,
			70_000,
			'70 kB',
		),
	];
}

// A click may load a new page, with a clock of its own, so the start is kept in session storage.
async function untilAnswerable(page: Page): Promise<number> {
	const moment = await page.waitForFunction(() => {
		const answerable = performance.getEntriesByName('answerable')[0];
		return answerable && performance.timeOrigin + answerable.startTime - Number(sessionStorage['setOutAt']);
	});
	return (await moment.jsonValue()) ?? NaN;
}
