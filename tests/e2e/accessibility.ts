import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

type Violation = { readonly rule: string; readonly at: readonly string[] };

const widths = [320, 768, 1366, 1920] as const;
const height = 900;
/** Minified: half the size, and it is evaluated again in every page that is loaded. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options: axe.RunOptions = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };

/**
 * Expects no violation at the narrowest width in light and at a common width in dark, and no sideways scrolling at any
 * width. Colours differ by scheme and not by width, all else by width and not by scheme: two runs see everything.
 */
export async function check(page: Page, state: string): Promise<void> {
	await bringAxe(page);
	for (const width of widths) {
		await page.setViewportSize({ width, height });
		expect.soft(await overflow(page), `${state}: sideways scrolling at ${width}`).toEqual([]);
		if (width === 320) await checkAs('light', page, `${state} at ${width}`);
		if (width === 1366) await checkAs('dark', page, `${state} at ${width}`);
	}
}

/** Loads axe once: it stays in a page until that is reloaded. */
async function bringAxe(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
}

async function checkAs(scheme: 'light' | 'dark', page: Page, state: string): Promise<void> {
	await page.emulateMedia({ colorScheme: scheme });
	expect.soft(await violations(page), `${state}, ${scheme}`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Passed as text: axe is in the page, not in the scope of this function. */
function violations(page: Page): Promise<readonly Violation[]> {
	return page.evaluate<readonly Violation[]>(
		`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
			violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ target }) => target.join(' ')) })))`,
	);
}

/** Elements that stick out at the right, when the page scrolls sideways. */
function overflow(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
			.map((element) => `${element.tagName.toLowerCase()}.${element.classList.value}`)
			.slice(0, 5);
	});
}

/** Opens every part of the page that can be opened, nested ones included. */
export async function openEverything(page: Page): Promise<void> {
	const closed = page.locator('details:not([open]) > summary:visible');
	while ((await closed.count()) > 0) {
		await closed.first().click();
		// Content that is drawn on opening may hold parts that can be opened too.
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
	}
}
