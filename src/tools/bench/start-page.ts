import type { Browser, Page } from 'playwright';
import { median, medianOf, withAim, withoutAim, type Row } from './figures.ts';
import { arrive } from './slow-visitor.ts';
import { bodyBytes, describeTraffic, type Transfer } from './traffic.ts';

const visits = 5;

/** Measures how soon a first visitor sees something, and the bytes that the page needs for it. */
export async function measureStartPage(browser: Browser, url: string): Promise<readonly Row[]> {
	const paints: number[] = [];
	let traffic: readonly Transfer[] = [];
	for (let visit = 0; visit < visits; visit += 1) {
		const visitor = await arrive(browser);
		await visitor.page.goto(`${url}/`, { waitUntil: 'networkidle' });
		paints.push(await firstPaint(visitor.page));
		traffic = [...visitor.traffic];
		await visitor.leave();
	}
	return rows(paints, traffic);
}

function rows(paints: readonly number[], traffic: readonly Transfer[]): readonly Row[] {
	const scripts = bodyBytes(traffic, 'Script');
	return [
		withAim('start page: first contentful paint', medianOf(paints), median(paints), 1_000, '1000 ms'),
		withAim(
			'start page: JavaScript, with the scan',
			describeTraffic(traffic, 'Script'),
			scripts,
			70_000,
			'70 kB',
		),
		withoutAim('start page: page with its styles', describeTraffic(traffic, 'Document')),
		withoutAim('start page: CSS files', describeTraffic(traffic, 'Stylesheet')),
		withoutAim('start page: fonts', describeTraffic(traffic, 'Font')),
	];
}

function firstPaint(page: Page): Promise<number> {
	return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
}
