import type { Browser, Page } from 'playwright';
import { medianOf, withAim, withoutAim, type Row } from './figures.ts';
import { arrive } from './slow-visitor.ts';
import { bodyBytes, describeTraffic, type Transfer } from './traffic.ts';

const visits = 5;

const clicks = ['Begin een zelfscan', 'Begin', 'Naar de eerste stelling'];

/** How soon somebody who clicks through at once can answer, from the moment the browser sets out for the start page. */
export async function measureFirstStatement(browser: Browser, url: string): Promise<readonly Row[]> {
	const times: number[] = [];
	let traffic: readonly Transfer[] = [];
	for (let visit = 0; visit < visits; visit += 1) {
		const visitor = await arrive(browser);
		await visitor.page.addInitScript(clickThrough, clicks);
		await visitor.page.goto(`${url}/`, { waitUntil: 'commit' });
		times.push(await untilAnswerable(visitor.page));
		traffic = [...visitor.traffic];
		await visitor.leave();
	}
	const scripts = bodyBytes(traffic, 'Script');
	return [
		withoutAim('first statement answerable, from navigation start of `/`', medianOf(times)),
		withAim(
			'first statement: JavaScript until then',
			describeTraffic(traffic, 'Script'),
			scripts,
			70_000,
			'70 kB',
		),
	];
}

/**
 * Runs in the page. Clicks each link or button as soon as it is painted: a link once, as a second click would start the
 * journey anew, and a button until it works, as it may be painted before its script is there.
 */
function clickThrough(labels: readonly string[]): void {
	sessionStorage['setOutAt'] ??= performance.timeOrigin;
	const followed = new Set<Element>();
	const timer = setInterval(() => {
		if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
		if (document.querySelector('#statement') !== null) {
			clearInterval(timer);
			// the first callback comes before the frame with the statement, the second after it
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

// The click may load a new page, with a clock of its own; the moment it set out is kept in the session.
async function untilAnswerable(page: Page): Promise<number> {
	const moment = await page.waitForFunction(() => {
		const answerable = performance.getEntriesByName('answerable')[0];
		return answerable && performance.timeOrigin + answerable.startTime - Number(sessionStorage['setOutAt']);
	});
	return (await moment.jsonValue()) ?? NaN;
}
