/** Labels to click, from the start page to the first statement. */
export const clicks = ['Begin een zelfscan', 'Begin', 'Naar de eerste stelling'];

/**
 * Runs in the page. Clicks each link or button as soon as it is painted: a link once, because a second click would
 * restart the navigation; a button until it works, because it may be painted before its script has loaded.
 */
export function clickThrough(labels: readonly string[]): void {
	sessionStorage['setOutAt'] ??= performance.timeOrigin;
	const followed = new Set<Element>();
	const timer = setInterval(() => {
		if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
		if (document.querySelector('#statement') !== null) {
			clearInterval(timer);
			// The first callback runs before the frame with the statement, the second after it.
			requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('answerable')));
			return;
		}
		for (const element of document.querySelectorAll<HTMLElement>('main a, main button')) {
			if (!labels.includes(element.textContent.trim()) || followed.has(element)) continue;
			if (element instanceof HTMLAnchorElement) followed.add(element);
			element.click();
		}
	}, 16);
}
