import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { loadPack } from '../../lib/content/pack/load-pack.ts';
import { aggregate } from '../../lib/scoring/aggregate/aggregate.ts';
import { collect } from '../../lib/session/collect.ts';
import { scanAt, writeScans } from '../many-scans.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { withDataOnDisk } from './on-disk.ts';
import { inMs, median, medianOf, overFloor, withAim, withoutAim, type Row } from './figures.ts';

/** Number of huisartsen in the Netherlands. */
const people = 13_000;
const aggregateLimit = 1000;
const readingLimit = 15_000;
const longestFreeze = 200;
const laptop = { width: 1366, height: 900 };

const { questionnaire } = loadPack('src/lib/content/regio');

/** Imports `people` scans on a laptop at full speed, each from a file of its own, through the page. */
export async function measureCollection(_browser: Browser, url: string): Promise<readonly Row[]> {
	const folder = await mkdtemp(join(tmpdir(), 'verzameling-'));
	try {
		await writeScans(folder, people);
		return [
			...measureAggregate(),
			...(await withDataOnDisk(laptop, (context) => measurePage(context, url, folder))),
		];
	} finally {
		await rm(folder, { recursive: true });
	}
}

function measureAggregate(): readonly Row[] {
	const rows = Array.from({ length: people }, (_, at) =>
		collect({ kind: 'scan', scan: scanAt(at + 1), questionnaire }),
	);
	const times = Array.from({ length: 5 }, () => {
		const start = performance.now();
		aggregate(questionnaire, rows);
		return performance.now() - start;
	});
	const slowest = Math.max(...times);
	const measure = `verzameling of ${String(people)} zelfscans: counting them, the rules alone`;
	return [withAim(measure, medianOf(times), slowest, aggregateLimit, inMs(aggregateLimit))];
}

async function measurePage(context: BrowserContext, url: string, folder: string): Promise<readonly Row[]> {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await watchTasks(page);
	await page.goto(`${url}/verzameling/`, { waitUntil: 'networkidle' });
	const before = await heapOf(cdp);
	const taken = await takeIn(page, folder);
	await page.getByRole('heading', { name: 'Per stelling' }).waitFor();
	const whileReading = await longestTask(page);
	const after = await heapOf(cdp);
	const reopened = await reopen(page);
	const filters = await chooseRoles(page);
	const floor = await readAlone(page, folder);
	const what = `verzameling of ${String(people)} zelfscans`;
	return [
		withoutAim(`${what}: the browser hands over the files`, inMs(taken.handed)),
		withAim(
			`${what}: reading the files, each with its questionnaire; ${overFloor([taken.read], [floor])}`,
			inMs(taken.read),
			taken.read,
			readingLimit,
			inMs(readingLimit),
		),
		withAim(
			`${what}: longest time without an answer to a click, counting at the end included`,
			inMs(whileReading),
			whileReading,
			longestFreeze,
			inMs(longestFreeze),
		),
		withoutAim(`${what}: memory of the page before and after`, `${inMB(before)} and ${inMB(after)}`),
		withoutAim(`${what}: page opened again, picture there`, inMs(reopened)),
		withAim(
			`${what}: another filter, until the picture is there`,
			medianOf(filters),
			median(filters),
			aggregateLimit,
			inMs(aggregateLimit),
		),
	];
}

type TakenIn = { readonly handed: number; readonly read: number };

/** Chooses the folder, whose files the browser hands over in one task of its own, and waits until all are read. */
async function takeIn(page: Page, folder: string): Promise<TakenIn> {
	const start = performance.now();
	await page.getByLabel('Kies een map').setInputFiles(folder);
	await page.getByText('bestanden gelezen').waitFor({ timeout: 10 * 60_000 });
	const handed = performance.now() - start;
	await longestTask(page);
	await page.getByText('erbij').waitFor({ timeout: 30 * 60_000 });
	return { handed, read: performance.now() - start - handed };
}

/** Time that the browser takes to give a page the bytes of these files, as many at a time as the app reads, in ms. */
async function readAlone(page: Page, folder: string): Promise<number> {
	// the app's pages refuse HTML from a script
	await page.goto('about:blank');
	await page.setContent('<input type="file" webkitdirectory>');
	await page.locator('input').setInputFiles(folder);
	return page.locator('input').evaluate(async (input) => {
		const files = input instanceof HTMLInputElement ? [...(input.files ?? [])] : [];
		const start = performance.now();
		for (let at = 0; at < files.length; at += 32)
			await Promise.all(files.slice(at, at + 32).map((file) => file.arrayBuffer()));
		return performance.now() - start;
	});
}

/** Time to read the database and draw the picture, with the page's code already loaded, in ms. */
async function reopen(page: Page): Promise<number> {
	const start = performance.now();
	await page.reload({ waitUntil: 'commit' });
	await page.getByRole('heading', { name: 'Spreiding per thema' }).waitFor();
	return performance.now() - start;
}

async function chooseRoles(page: Page): Promise<readonly number[]> {
	const select = page.getByLabel('Rol', { exact: true });
	const options = await select.getByRole('option').count();
	const times: number[] = [];
	for (let at = options - 1; at >= 0; at -= 1) {
		const shown = await page.getByText('Je ziet nu').textContent();
		const start = performance.now();
		await select.selectOption({ index: at });
		await page.waitForFunction(
			(was) =>
				![...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === was),
			shown,
		);
		times.push(performance.now() - start);
	}
	return times;
}

async function heapOf(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.collectGarbage');
	return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

const inMB = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;
