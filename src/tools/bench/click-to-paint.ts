import type { Locator, Page } from 'playwright';

/** What a click should change: the text of the first element with this selector, on the page itself or on another. */
export interface Change {
	readonly page: Page;
	readonly selector: string;
}

/** A pointer's click, in ms until the frame that shows another text in the first element with this selector. */
export async function clickToPaint(page: Page, target: Locator, selector: string): Promise<number> {
	const [painted = NaN] = await clickToPaints(page, target, [{ page, selector }]);
	return painted;
}

/** The same for several changes, on pages of this browser. */
export async function clickToPaints(
	page: Page,
	target: Locator,
	changes: readonly Change[],
): Promise<readonly number[]> {
	const { x, y } = await middleOf(target);
	// the pointer is there before it presses, and a finger needs a moment between down and up: neither is in the figure
	await page.mouse.move(x, y);
	const click = await page.evaluateHandle(watchNextClick);
	const watches = await Promise.all(
		changes.map((change) => change.page.evaluateHandle(watchChange, change.selector)),
	);
	await page.mouse.click(x, y, { delay: 80 });
	const clickedAt = await click.evaluate(({ moment }) => moment);
	const painted = await Promise.all(watches.map((watch) => watch.evaluate(({ moment }) => moment)));
	return painted.map((moment) => moment - clickedAt);
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
 * Runs in the page. Gives the click's own timestamp, which is when the browser got it from the pointer, so waiting for a
 * busy page counts too. All moments count from the same zero on every page.
 */
function watchNextClick(): { readonly moment: Promise<number> } {
	const moment = new Promise<number>((resolve) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				resolve(performance.timeOrigin + timeStamp);
			},
			{ once: true, capture: true },
		);
	});
	return { moment };
}

/**
 * Runs in the page. The text changes, or is gone and back; the first animation frame after that paints it; at the start of
 * the second the page has handed it over. That is up to one frame (17 ms) later than the eye sees it, never earlier.
 */
function watchChange(selector: string): { readonly moment: Promise<number> } {
	let before = document.querySelector(selector)?.textContent;
	const moment = new Promise<number>((resolve, reject) => {
		new MutationObserver((_changes, observer) => {
			const now = document.querySelector(selector)?.textContent;
			if (now === before) return;
			before = now;
			if (now === undefined) return;
			observer.disconnect();
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					resolve(performance.timeOrigin + performance.now());
				}),
			);
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		setTimeout(() => {
			reject(new Error(`Nothing changed ${selector}`));
		}, 30_000);
	});
	return { moment };
}
