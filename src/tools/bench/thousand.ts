import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { loadPack } from '../../lib/content/pack/load-pack.ts';
import { writeBackup } from '../../lib/session/files/backup-file.ts';
import { scanOf } from '../../../tests/collection-scans.ts';
import { inMs, median, medianOf, withAim, withoutAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

const count = 1000;
const visits = 5;
const what = '1,000 scans on the device';

const { questionnaire, hash } = loadPack('src/lib/content/regio');

/** Measures how soon a device with a thousand scans imports them, offers the last, lists them and finds one. */
export async function measureThousand(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser, { width: 1366, height: 768 });
	const { preview, written } = await withBackupFile(count, (file) => bringIn(page, url, file));
	const starts: number[] = [];
	const lists: number[] = [];
	const searches: number[] = [];
	for (let visit = 0; visit < visits; visit += 1) {
		starts.push(await timeUntil(page, `${url}/`, 'text=/Ga verder met|Bekijk je uitkomst/'));
		lists.push(await timeUntil(page, `${url}/bestanden/`, '[aria-labelledby=scans] li'));
		searches.push(await timeToFind(page, count - 1 - visit));
	}
	await leave();
	return [
		withoutAim(`${what}: from the choice of a backup to its preview`, inMs(preview)),
		withAim(
			`${what}: brought in, preview and all`,
			inMs(preview + written),
			preview + written,
			30_000,
			'30 s',
		),
		within(`${what}: start page, until it offers the last one`, starts, 1000, '1 s'),
		within(`${what}: list, until the first are there`, lists, 1500, '1.5 s'),
		withoutAim(`${what}: the only one of a region found by typing`, medianOf(searches)),
	];
}

const within = (measure: string, times: readonly number[], limit: number, aim: string): Row =>
	withAim(measure, medianOf(times), median(times), limit, aim);

type BroughtIn = { readonly preview: number; readonly written: number };

async function bringIn(page: Page, url: string, file: string): Promise<BroughtIn> {
	await page.goto(`${url}/bestanden/`);
	await waitForOfflineCopy(page);
	const write = page.getByRole('button', { name: 'Zet op dit apparaat' });
	const preview = await timed(async () => {
		await page.getByLabel('Kies bestanden').setInputFiles(file);
		await write.waitFor({ timeout: 60_000 });
	});
	const written = await timed(async () => {
		await write.click();
		await page.getByRole('group', { name: 'Wat erbij kwam' }).waitFor({ timeout: 60_000 });
	});
	return { preview, written };
}

/** Passes the backup as a file on disk: handing over its bytes would take the page longer than reading it does. */
export async function withBackupFile<T>(scans: number, use: (file: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'bouwstenenscan-'));
	try {
		const file = join(folder, 'reservekopie.bouwstenenscan');
		await writeFile(file, await backupText(scans));
		return await use(file);
	} finally {
		await rm(folder, { recursive: true });
	}
}

function backupText(count: number): Promise<string> {
	const scans = Array.from({ length: count }, (_, at) =>
		scanOf({ number: at + 1, region: `Regio ${String(at)}` }),
	);
	const ref = { id: questionnaire.id, version: questionnaire.version, hash };
	const backup = { scans, sessions: [], milestones: [], packs: [], regionAliases: [] };
	const texts = [{ ref, content: questionnaire }];
	return writeBackup({ backup, texts }, 'bench', '2026-11-24T17:30:00.000Z');
}

/** Time from navigation until an element matches the selector, by the page's own clock, in ms. */
async function timeUntil(page: Page, address: string, selector: string): Promise<number> {
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator(selector).first().waitFor({ timeout: 60_000 });
	return page.evaluate(() => performance.now());
}

function timeToFind(page: Page, region: number): Promise<number> {
	return timed(async () => {
		await page.getByLabel('Zoek in').fill(`Regio ${String(region)}`);
		await page.getByText('1 gevonden').waitFor();
	});
}

async function timed(work: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
