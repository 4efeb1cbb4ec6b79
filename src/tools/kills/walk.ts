import type { Locator, Page } from '@playwright/test';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import type { Look } from './watch-screen.ts';

/** What someone who fills in has at hand. */
export interface Walk {
	readonly page: Page;
	readonly region: string;
	readonly ledger: Ledger;
	readonly random: Random;
	/** Waits for as long as this person thinks before the next deed; after a kill for ever. */
	readonly think: () => Promise<void>;
}

/** A way through the app; each function works on what is on screen. */
export interface Route {
	readonly begin: (walk: Walk) => Promise<void>;
	/** With what is on the device. */
	readonly reopen: (walk: Pick<Walk, 'page' | 'region'>) => Promise<void>;
	/** Resolves when there is no statement left. */
	readonly goOn: (walk: Walk) => Promise<void>;
	/** The parts of a statement that a look shows, by field. */
	readonly shown: (statementId: string, look: Look) => ReadonlyMap<string, string>;
}

const words = 'in de hagro weet nog niet iedereen dat er een plan is en wie er gaat bellen'.split(' ');

/** Goes on in a text field where it ends: in one go, as who pastes, or key by key. */
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
