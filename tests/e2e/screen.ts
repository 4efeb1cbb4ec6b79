import type { Page } from '@playwright/test';

/** Elements that stick out at the right, when the page scrolls sideways. */
export function stickingOut(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
			.map((element) => `${element.tagName.toLowerCase()}.${element.classList.value}`)
			.slice(0, 5);
	});
}

/** Controls that are lower than a fingertip; a link or button in a sentence is as high as its line. */
export function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const fingertip = 44;
		const targets = 'button, .button, summary, select, textarea, input:not([type=file]), header nav a';
		const hit = (element: Element): Element =>
			element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;
		return [...document.querySelectorAll(targets)]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.map(hit)
			.filter(
				(element) => !element.matches('p button') && element.getBoundingClientRect().height < fingertip - 0.5,
			)
			.map((element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`);
	});
}

/** Sets the spacing of letters, words and lines that WCAG 1.4.12 allows a user to ask for. */
export function spaceText(page: Page): Promise<void> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-bottom: 2em !important }`);
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Texts that are cut off by their own box. */
export function cutText(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *:not(svg, svg *)')]
			.filter(
				(element) =>
					element.textContent.trim() !== '' &&
					!element.matches('.visually-hidden, .visually-hidden *, select, option') &&
					['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
					(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
			)
			.map((element) => element.textContent.slice(0, 40)),
	);
}
