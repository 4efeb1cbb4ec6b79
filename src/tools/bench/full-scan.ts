import type { Browser, Page } from 'playwright';
import { clicks } from './click-through.ts';
import { choiceToPaints, clickToPaint, type PaintChange } from './click-to-paint.ts';
import { overFloor, p50AndP98, p98WithAim, withAim, withoutAim, type Row } from './figures.ts';
import { startFloor } from './floor.ts';
import { watchInteractions } from './interactions.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

/** Says "Sla over" until the statement has an answer. */
const nextButton = '.actions > button:nth-of-type(2)';

const answerLimit = 35;
const nextLimit = 50;
const interactionLimit = 64;
const heapLimit = 20_000_000;

/**
 * Measures how long a click waits for its answer on screen, over all statements of a full scan, alternating with the
 * floor page.
 */
export async function measureFullScan(browser: Browser, url: string): Promise<readonly Row[]> {
	const floor = await openFloor(browser);
	const { page, leave } = await arrive(browser);
	await beginFullScan(page, url);
	const interactions = await watchInteractions(page);
	const [answers, floors, offered, nexts]: [number[], number[], number[], number[]] = [[], [], [], []];
	while (await page.locator('#statement').isVisible()) {
		floors.push((await answer(floor.page, answers.length))[0]);
		const [chosen, offersNext] = await answer(page, answers.length, [{ page, selector: nextButton }]);
		answers.push(chosen);
		offered.push(offersNext ?? NaN);
		nexts.push(await clickToPaint(page, page.locator(nextButton), 'h1'));
	}
	const presses = await interactions(answers.length + nexts.length);
	const heap = await heapOf(page);
	await leave();
	await floor.leave();
	return [
		withAim('heap after a full scan', `${(heap / 1e6).toFixed(1)} MB`, heap, heapLimit, '20 MB'),
		p98WithAim(`click to painted answer; ${overFloor(answers, floors)}`, answers, answerLimit),
		withoutAim('answer: click to all that it changes', p50AndP98(offered)),
		p98WithAim('next statement: click to painted heading', nexts, nextLimit),
		p98WithAim('answer and next: press to next frame, by Event Timing', presses, interactionLimit),
	];
}

async function openFloor(browser: Browser): Promise<{ page: Page; leave: () => Promise<void> }> {
	const [floor, { page, leave }] = await Promise.all([startFloor(), arrive(browser)]);
	await page.goto(`${floor.url}/`);
	for (const label of clicks) await page.getByText(label, { exact: true }).click();
	const leaveBoth = async (): Promise<void> => {
		await leave();
		await floor.close();
	};
	return { page, leave: leaveBoth };
}

const answer = (
	page: Page,
	round: number,
	changes: readonly PaintChange[] = [],
): ReturnType<typeof choiceToPaints> =>
	choiceToPaints(page, page.locator('.levels label').nth(round % 5), changes);

// Waits for all traffic: reading the first statement takes longer than loading the texts and the offline copy.
async function beginFullScan(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/scan/`, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: /Volledig/ }).check();
	await page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
	await page.locator('[data-saving=saved]').waitFor();
	await waitForOfflineCopy(page);
}

/** Heap of the page after garbage collection, in bytes. */
async function heapOf(page: Page): Promise<number> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return usedSize;
}
