import type { Locator, Page } from '@playwright/test';
import type { Ledger } from './ledger.ts';
import type { Random } from '../random.ts';
import type { Look } from './watch-screen.ts';

/** Context of a simulated person who fills in. */
export interface Walk {
	readonly page: Page;
	readonly region: string;
	readonly ledger: Ledger;
	readonly random: Random;
	/** Waits as long as this person thinks before the next action; never resolves after a kill. */
	readonly think: () => Promise<void>;
}

/** Route through the app; each function starts from the current screen. */
export interface Route {
	readonly begin: (walk: Walk) => Promise<void>;
	/** Opens the content that is on the device. */
	readonly reopen: (walk: Pick<Walk, 'page' | 'region'>) => Promise<void>;
	/** Resolves when there is no statement left. */
	readonly goOn: (walk: Walk) => Promise<void>;
	/** Parts of a statement that a look shows, by field. */
	readonly shown: (statementId: string, look: Look) => ReadonlyMap<string, string>;
}

const words = 'in de hagro weet nog niet iedereen dat er een plan is en wie er gaat bellen'.split(' ');

/** Appends text to a field: at once, as by pasting, or key by key. */
export async function write(walk: Walk, at: Locator, field: string): Promise<void> {
	const { ledger, random, think } = walk;
	const before = await at.inputValue();
	const more = ` ${random.below(1_000_000)} ${random.pick(words)} ${random.pick(words)}`;
	const first = random.chance(0.5) ? 1 : more.length;
	for (let length = first; length <= more.length; length += 1) {
		const text = `${before}${more.slice(0, length)}`.trimStart();
		if (text === before) continue;
		ledger.give(field, text);
		await at.fill(text);
		if (random.chance(0.2)) await think();
	}
}
