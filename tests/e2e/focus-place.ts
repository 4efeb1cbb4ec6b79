import { expect, type Locator, type Page } from '@playwright/test';
import type { KeyboardUser } from './keyboard-user';

/** Visibility of the keyboard focus. */
type Place = 'lost' | 'behind something' | 'without a mark' | 'with a mark that is cut off' | 'in sight';

export function focusPlace(page: Page): Promise<Place> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (focused === null || focused === document.body) return 'lost';
		// A part that is focused only to be read from there has no mark, and may be larger than the screen.
		if (focused.matches('[tabindex="-1"]')) return 'in sight';
		const label = focused.closest('label');
		const marked = [focused, label ?? focused].find((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		// A date field marks its active part.
		if (!marked && !focused.matches('input[type=date]')) return 'without a mark';
		if (marked && isCutOff(marked)) return 'with a mark that is cut off';
		// First line of a link over two lines.
		const [{ x, y, width, height } = new DOMRect()] = focused.getClientRects();
		const isSeen = [0.1, 0.5, 0.9].some((part) => {
			const hit = document.elementFromPoint(x + width / 2, y + height * part);
			return hit !== null && (focused.contains(hit) || hit.contains(focused) || hit === label);
		});
		return isSeen ? 'in sight' : 'behind something';

		/** Looks at the sides alone: above and below a box scrolls. */
		function isCutOff(element: Element): boolean {
			const { outlineWidth, outlineOffset } = getComputedStyle(element);
			const room = parseFloat(outlineWidth) + parseFloat(outlineOffset);
			const { left, right } = element.getBoundingClientRect();
			for (let box = element.parentElement; box !== null; box = box.parentElement) {
				if (getComputedStyle(box).overflowX === 'visible') continue;
				const start = box.getBoundingClientRect().left + box.clientLeft;
				if (left - room < start - 0.5 || right + room > start + box.clientWidth + 0.5) return true;
			}
			return false;
		}
	});
}

/** Goes to an element with Tab and presses a key there; expects the focus in sight afterwards. */
export async function use(hands: KeyboardUser, target: Locator, key = 'Enter'): Promise<void> {
	await hands.tabTo(target);
	await hands.press(key);
	await expect.poll(() => focusPlace(target.page()), `after ${key} on ${String(target)}`).toBe('in sight');
}

/** Tabs through the whole page, and returns the content whose focus was not in sight. */
export async function walkThrough(hands: KeyboardUser, page: Page): Promise<readonly string[]> {
	const missed: string[] = [];
	for (let steps = 0; steps < 150; steps += 1) {
		await hands.press('Tab');
		const place = await focusPlace(page);
		if (place === 'lost') break;
		const isContent = place !== 'in sight' && (await page.locator('main :focus').count()) > 0;
		if (isContent) missed.push(`${place}: ${await nameOfFocus(page)}`);
	}
	return missed;
}

const nameOfFocus = (page: Page): Promise<string> =>
	page.evaluate(
		() => (document.activeElement?.closest('label') ?? document.activeElement)?.textContent ?? '',
	);
