import type { Browser } from 'playwright';
import { clickToPaint } from './click-to-paint.ts';
import { p98WithAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

const limit = 300;
const rounds = 5;

/** Links to follow, each to the next page, in `main` or in the bars above and below. */
const tour = [
	'Mijn zelfscans',
	'Bijeenkomst',
	'Verantwoording',
	'Waar staan mijn antwoorden?',
	'Handleiding',
];

/** Measures how long a click on a link waits for the heading of the next page, with all pages on the device. */
export async function measurePages(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser, { width: 1366, height: 768 });
	await page.goto(`${url}/`, { waitUntil: 'networkidle' });
	await waitForOfflineCopy(page);
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		for (const name of tour) {
			times.push(await clickToPaint(page, page.getByRole('link', { name, exact: true }).first(), 'h1'));
		}
	}
	await leave();
	return [p98WithAim('page to page: click to painted heading', times, limit)];
}
