import type { Browser, Page } from 'playwright';
import { loadPack } from '../../../src/lib/content/load-pack.ts';
import { writeBackup } from '../../../src/lib/session/backup-file.ts';
import { scanOf } from '../../collection-scans.ts';
import { inMs, median, medianOf, withAim, withoutAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

const count = 1000;
const visits = 5;
const limit = 1000;

const { questionnaire, hash } = loadPack('src/lib/content/regio');

/** How soon the start page and the list answer on a device with a thousand scans. */
export async function measureThousand(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser, { width: 1366, height: 768 });
	const bringingIn = await bringIn(page, url);
	const starts: number[] = [];
	const lists: number[] = [];
	for (let visit = 0; visit < visits; visit += 1) {
		starts.push(await timeUntil(page, `${url}/`, 'text=Ga verder met'));
		lists.push(await timeUntil(page, `${url}/bestanden/`, `section li:nth-child(${String(count)})`));
	}
	await leave();
	const what = `${String(count)} scans on the device`;
	return [
		withoutAim(`${what}: brought in from a backup`, inMs(bringingIn)),
		withAim(
			`${what}: start page, until it offers the last one`,
			medianOf(starts),
			median(starts),
			limit,
			'1 s',
		),
		withoutAim(`${what}: all of them listed`, medianOf(lists)),
	];
}

async function bringIn(page: Page, url: string): Promise<number> {
	await page.goto(`${url}/bestanden/`);
	await waitForOfflineCopy(page);
	const scans = Array.from({ length: count }, (_, at) =>
		scanOf({ number: at + 1, region: `Regio ${String(at)}` }),
	);
	const ref = { id: questionnaire.id, version: questionnaire.version, hash };
	const backup = { scans, sessions: [], milestones: [], packs: [], regionAliases: [] };
	const text = await writeBackup(
		{ backup, texts: [{ ref, content: questionnaire }] },
		'bench',
		'2026-11-24T17:30:00.000Z',
	);
	const start = performance.now();
	await page.getByLabel('Kies bestanden').setInputFiles({
		name: 'reservekopie.bouwstenenscan',
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	});
	await page.getByRole('button', { name: 'Zet op dit apparaat' }).click({ timeout: 120_000 });
	await page.locator(`section li:nth-child(${String(count)})`).waitFor({ timeout: 300_000 });
	return performance.now() - start;
}

/** From setting out for an address until this stands on the page, by the page's own clock. */
async function timeUntil(page: Page, address: string, selector: string): Promise<number> {
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator(selector).first().waitFor({ timeout: 120_000 });
	return page.evaluate(() => performance.now());
}
