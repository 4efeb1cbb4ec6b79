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
/** Rules whose outcome can differ between light and dark, but not between widths. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const withoutColours = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));

/**
 * Expects no violation at the narrowest and at a common width, in light and dark, and no sideways scrolling at any
 * width.
 */
export async function check(page: Page, state: string): Promise<void> {
	// A colour in transition has a contrast of its own.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await bringAxe(page);
	for (const width of widths) {
		await page.setViewportSize({ width, height });
		expect.soft(await overflow(page), `${state}: sideways scrolling at ${width}`).toEqual([]);
		// Checks the colours of the narrow layout in light, and of the wide one in dark.
		if (width === 320) await checkLight(page, `${state} at ${width}`);
		if (width === 1366) await checkLight(page, `${state} at ${width}`, withoutColours);
	}
	await checkDark(page, state);
}

/** Loads axe once: it stays in a page until that is reloaded. */
async function bringAxe(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
}

async function checkLight(page: Page, state: string, rules: axe.RunOptions['rules'] = {}): Promise<void> {
	const found = await violations(page, { runOnly: { type: 'tag', values: tags }, rules });
	expect.soft(found, `${state}, light`).toEqual([]);
}

async function checkDark(page: Page, state: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	const found = await violations(page, { runOnly: { type: 'rule', values: colourRules } });
	expect.soft(found, `${state}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Passed as text: axe is in the page, not in the scope of this function. */
function violations(page: Page, options: axe.RunOptions): Promise<readonly Violation[]> {
	const settings = JSON.stringify({ ...options, resultTypes: ['violations'] });
	return page.evaluate<readonly Violation[]>(
		`axe.run(document, ${settings}).then(({ violations }) =>
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
