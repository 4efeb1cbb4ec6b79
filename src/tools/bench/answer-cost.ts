import type { Browser, CDPSession, Locator, Page } from 'playwright';
import { median, overFloor, withAim, type Row } from './figures.ts';
import { startFloor } from './floor.ts';

const answers = 15;

/** Milliseconds after a click within which all that it causes is over. */
const aftermath = 600;

/** Measures the time that the main thread is busy with an answer, saving included, without slowing anything down. */
export async function measureAnswerCost(browser: Browser, url: string): Promise<readonly Row[]> {
	const floor = await startFloor();
	const [ours, floors]: [number[], number[]] = [[], []];
	try {
		const app = await openStatement(browser, url);
		const bare = await openStatement(browser, floor.url);
		for (let round = 0; round < answers; round += 1) {
			ours.push(await costOf(app, round));
			floors.push(await costOf(bare, round));
		}
		await app.page.context().close();
		await bare.page.context().close();
	} finally {
		await floor.close();
	}
	const cost = median(ours);
	return [
		withAim(
			`main thread a given answer, unthrottled; ${overFloor(ours, floors)}`,
			`${cost.toFixed(1)} ms`,
			cost,
			8,
			'8 ms',
		),
	];
}

interface Opened {
	readonly page: Page;
	readonly cdp: CDPSession;
	readonly level: (round: number) => Locator;
}

async function openStatement(browser: Browser, url: string): Promise<Opened> {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 900 },
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	await page.goto(`${url}/`, { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Begin een zelfscan' }).click();
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
	const level = (round: number): Locator => page.locator('.levels label').nth(round % 5);
	// the first answer fetches what keeps it: not what every answer costs
	await level(4).click();
	await page.waitForTimeout(3 * aftermath);
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable');
	return { page, cdp, level };
}

async function costOf({ page, cdp, level }: Opened, round: number): Promise<number> {
	const box = await level(round).boundingBox();
	if (!box) throw new Error('No level to choose');
	await page.mouse.move(box.x + 20, box.y + box.height / 2);
	await page.waitForTimeout(aftermath);
	const before = await busy(cdp);
	await page.mouse.down();
	await page.mouse.up();
	await page.waitForTimeout(aftermath);
	return (await busy(cdp)) - before;
}

/** Time that the page's main thread has worked, in ms. */
async function busy(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}
