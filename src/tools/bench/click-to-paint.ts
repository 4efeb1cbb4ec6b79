import type { Locator, Page } from 'playwright';

/** Change that a click should cause: the text of the first element with this selector, on this page or another. */
export interface PaintChange {
	readonly page: Page;
	readonly selector: string;
}

/** Time from a pointer click to the frame with new text in the first element with this selector, in ms. */
export async function clickToPaint(page: Page, target: Locator, selector: string): Promise<number> {
	const [painted = NaN] = await clickToPaints(page, target, [{ page, selector }]);
	return painted;
}

/** Like `clickToPaint`, for several changes on pages of this browser. */
export async function clickToPaints(
	page: Page,
	target: Locator,
	changes: readonly PaintChange[],
): Promise<readonly number[]> {
	const watches = await Promise.all(
		changes.map((change) => change.page.evaluateHandle(watchChange, change.selector)),
	);
	const clickedAt = await click(page, target);
	const painted = await Promise.all(watches.map((watch) => watch.evaluate(({ moment }) => moment)));
	return painted.map((moment) => moment - clickedAt);
}

/**
 * Time from a pointer click on a radio button to the frame that shows it checked, followed by the times to other
 * changes, in ms. The page's styles draw the choice by `:checked`, in the first frame after the button changed.
 */
export async function choiceToPaints(
	page: Page,
	target: Locator,
	changes: readonly PaintChange[] = [],
): Promise<readonly [chosen: number, ...changed: readonly number[]]> {
	const choice = await page.evaluateHandle(watchChoice);
	const watches = await Promise.all(
		changes.map((change) => change.page.evaluateHandle(watchChange, change.selector)),
	);
	const clickedAt = await click(page, target);
	const chosen = await choice.evaluate(({ moment }) => moment);
	const changed = await Promise.all(watches.map((watch) => watch.evaluate(({ moment }) => moment)));
	return [chosen - clickedAt, ...changed.map((moment) => moment - clickedAt)];
}

/** Clicks with the pointer, and returns the moment at which the browser got the click. */
async function click(page: Page, target: Locator): Promise<number> {
	const { x, y } = await middleOf(target);
	// Not in the figure: moving the pointer, and the moment a finger needs between down and up.
	await page.mouse.move(x, y);
	const watch = await page.evaluateHandle(watchNextClick);
	await page.mouse.click(x, y, { delay: 80 });
	return watch.evaluate(({ moment }) => moment);
}

// Replaces Playwright's own click, which adds listeners that read the layout and would be in the figure.
async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
	await target.evaluate((element) => {
		element.scrollIntoView({ block: 'center' });
	});
	const box = await target.boundingBox();
	if (box === null) throw new Error(`Nothing to click: ${String(target)}`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Runs in the page. Resolves to the click's own timestamp: the moment the browser got it from the pointer, so waiting
 * for a busy page counts too. All moments count from the same zero on every page.
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
 * Runs in the page. Resolves once the text has changed, or has gone and come back. The first animation frame after that
 * paints it; at the start of the second the page has handed it over: up to one frame (17 ms) after the eye sees it,
 * never earlier.
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

/** Runs in the page. Resolves when the frame with the next checked button is handed over; see `watchChange`. */
function watchChoice(): { readonly moment: Promise<number> } {
	const moment = new Promise<number>((resolve) => {
		addEventListener(
			'change',
			() =>
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						resolve(performance.timeOrigin + performance.now());
					}),
				),
			{ once: true, capture: true },
		);
	});
	return { moment };
}
