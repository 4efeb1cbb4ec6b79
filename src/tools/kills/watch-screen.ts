import type { BrowserContext } from '@playwright/test';

/** One statement as on screen, and whether the screen says at that moment that everything is saved. */
export interface Look {
	readonly saved: boolean;
	/** Text of the statement. */
	readonly statement: string;
	/** Labels of the chosen options, from top to bottom. */
	readonly chosen: readonly string[];
	/** Contents of the fields, by label. */
	readonly typed: Readonly<Record<string, string>>;
}

declare global {
	interface Window {
		tellLook?: (look: Look) => void;
	}
}

/** Calls `seen` whenever a page shows something new: at every change of the page and at every frame. */
export async function watchScreen(context: BrowserContext, seen: (look: Look) => void): Promise<void> {
	await context.exposeBinding('tellLook', (_page, look: Look) => {
		seen(look);
	});
	await context.addInitScript(keepNames);
	await context.addInitScript(tellLooks);
}

/** Runs in the page. Defines the helper by which `tsx` names every function, also those sent to a page. */
function keepNames(): void {
	Reflect.set(globalThis, '__name', (named: unknown) => named);
}

/** Runs in the page. */
function tellLooks(): void {
	let before = '';

	function look(): void {
		const heading = document.querySelector('#statement, section h2[tabindex="-1"]');
		const section = heading?.closest('section');
		if (!heading || !section) return;
		const now = {
			saved: document.body.textContent.includes('Bewaard op dit apparaat om'),
			statement: heading.textContent,
			chosen: labelled(section, 'input[type=radio]:checked').map(([label]) => label),
			typed: Object.fromEntries(labelled(section, 'input[type=text], input[type=number], textarea')),
		};
		if (JSON.stringify(now) === before) return;
		before = JSON.stringify(now);
		window.tellLook?.(now);
	}

	function labelled(section: Element, selector: string): [label: string, value: string][] {
		return Array.from(section.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector))
			.filter((field) => field.checkVisibility())
			.map((field) => [(field.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(), field.value]);
	}

	function atEveryFrame(): void {
		look();
		requestAnimationFrame(atEveryFrame);
	}

	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true,
	});
	atEveryFrame();
}
