import type { Browser, BrowserContext, Page } from 'playwright';
import { inMs, withAim, type Row } from './figures.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { withDataOnDisk } from './on-disk.ts';
import { withBackupFile } from './thousand.ts';

const count = 3000;
const what = '3,000 scans on the device, full speed';
const longestFreeze = 200;
const patience = { timeout: 300_000 };

/** Measures what someone waits for with thousands of scans on a laptop, and how long the page does not answer. */
export const measureThousands = (_browser: Browser, url: string): Promise<readonly Row[]> =>
	withDataOnDisk({ width: 1366, height: 768 }, (context) => measureOn(context, url));

async function measureOn(context: BrowserContext, url: string): Promise<readonly Row[]> {
	const page = await context.newPage();
	await watchTasks(page);
	await page.goto(`${url}/bestanden/`, { waitUntil: 'networkidle' });
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const rows: Row[] = [];
	const measure = async (step: string, limit: number, work: () => Promise<void>): Promise<void> => {
		await longestTask(page);
		const start = performance.now();
		await work();
		const took = performance.now() - start;
		rows.push(withAim(`${what}: ${step}`, inMs(took), took, limit, inMs(limit)), await freeze(page, step));
	};
	await withBackupFile(count, async (file) => {
		await measure('preview of a backup', 15_000, async () => {
			await page.getByLabel('Kies bestanden').setInputFiles(file);
			await button('Zet op dit apparaat').waitFor(patience);
		});
		await measure('written', 15_000, async () => {
			await button('Zet op dit apparaat').click();
			await page.getByRole('group', { name: 'Wat erbij kwam' }).waitFor(patience);
		});
		await measure('preview of the same backup again', 15_000, async () => {
			await page.getByLabel('Kies bestanden').setInputFiles(file);
			await page.getByText(`Staat hier al (${String(count)})`).waitFor(patience);
		});
	});
	await button('Sluit').click();
	await measure('backup', 10_000, async () => {
		const download = page.waitForEvent('download', patience);
		await button('Maak een reservekopie').click();
		await download;
	});
	await page.reload({ waitUntil: 'networkidle' });
	const first = page.locator('[aria-labelledby=scans] li').first();
	await first.getByRole('button', { name: /^Meer/ }).click();
	await measure('one thrown away', 300, async () => {
		await first.getByRole('button', { name: 'Gooi weg' }).click();
		await page.getByText('Prullenbak (1)').waitFor(patience);
	});
	await page.getByText('Prullenbak (1)').click();
	await measure('one put back', 300, async () => {
		await page.locator('details').getByRole('button', { name: 'Zet terug' }).click();
		await page.getByText('Prullenbak (1)').waitFor({ ...patience, state: 'detached' });
	});
	return rows;
}

async function freeze(page: Page, step: string): Promise<Row> {
	const longest = await longestTask(page);
	return withAim(
		`${what}: ${step}, longest time without an answer to a click`,
		inMs(longest),
		longest,
		longestFreeze,
		inMs(longestFreeze),
	);
}
