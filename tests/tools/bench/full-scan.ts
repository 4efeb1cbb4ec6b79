import type { Browser, Locator, Page } from 'playwright';
import { inMs, percentile, withAim, type Row } from './figures.ts';
import { arrive, waitForOfflineCopy } from './slow-visitor.ts';

const frameLimit = 50;

/** How long a click waits for its answer on screen, over all statements of a full scan. */
export async function measureFullScan(browser: Browser, url: string): Promise<readonly Row[]> {
	const { page, leave } = await arrive(browser);
	await beginFullScan(page, url);
	const answers: number[] = [];
	const nexts: number[] = [];
	while (await page.locator('#statement').isVisible()) {
		const level = page.locator('.levels label').nth(answers.length % 5);
		answers.push(await clickToPaint(page, level, 'label.chosen'));
		nexts.push(await clickToPaint(page, page.getByRole('button', { name: 'Volgende' }), 'h1'));
	}
	await leave();
	return [row('click to painted answer', answers), row('next statement: click to painted heading', nexts)];
}

// Reading the first statement takes longer than loading the rest, so by then the texts and the offline copy are in.
async function beginFullScan(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/scan/`, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: /Volledig/ }).check();
	await page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
	await page.locator('[data-saving=saved]').waitFor();
	await waitForOfflineCopy(page);
}

/** A pointer's click, in ms until the frame that shows another text in the first element with this selector. */
async function clickToPaint(page: Page, target: Locator, selector: string): Promise<number> {
	const { x, y } = await middleOf(target);
	// the pointer is there before it presses, and a finger needs a moment between down and up: neither is in the figure
	await page.mouse.move(x, y);
	const watch = await page.evaluateHandle(watchNextClick, selector);
	await page.mouse.click(x, y, { delay: 80 });
	return watch.evaluate(({ painted }) => painted);
}

// Playwright's own click adds listeners that look at the layout, and they would be in the figure.
async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
	await target.evaluate((element) => {
		element.scrollIntoView({ block: 'center' });
	});
	const box = await target.boundingBox();
	if (box === null) throw new Error(`Nothing to click: ${String(target)}`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Runs in the page. Counts from the click's own timestamp, which is when the browser got it from the pointer, so waiting
 * for a busy page counts too. The text changes; the first animation frame after that paints it; at the start of the second
 * the page has handed it over. That is up to one frame (17 ms) later than the eye sees it, never earlier.
 */
function watchNextClick(selector: string): { readonly painted: Promise<number> } {
	const before = document.querySelector(selector)?.textContent;
	const painted = new Promise<number>((resolve, reject) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				new MutationObserver((_changes, observer) => {
					const now = document.querySelector(selector)?.textContent;
					if (now === undefined || now === before) return;
					observer.disconnect();
					requestAnimationFrame(() =>
						requestAnimationFrame(() => {
							resolve(performance.now() - timeStamp);
						}),
					);
				}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
			},
			{ once: true, capture: true },
		);
		setTimeout(() => {
			reject(new Error(`No click changed ${selector}`));
		}, 10_000);
	});
	return { painted };
}

function row(measure: string, times: readonly number[]): Row {
	const [p50, p98] = [percentile(times, 0.5), percentile(times, 0.98)];
	const figure = `p50 ${inMs(p50)}, p98 ${inMs(p98)} of ${times.length}`;
	return withAim(measure, figure, p98, frameLimit, `p98 ${frameLimit} ms`);
}
