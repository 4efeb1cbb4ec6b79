import { databaseName } from './database-name';
import { inMemory } from './in-memory';

/** This window is the one that may write a certain thing. */
export type Hold = { readonly release: () => void };

/** How long a window that is just being closed or reloaded gets to let go, in milliseconds. */
const patience = 500;

/**
 * Asks for one scan or bijeenkomst, or takes it from another window. Undefined: another window has it. `onlost`: another
 * window took it. Where a browser has no locks, everyone may write.
 */
export function holdItem(id: string, how: 'ask' | 'take', onlost: () => void): Promise<Hold | undefined> {
	const free: Hold = { release: () => undefined };
	if (!hasLocks()) return Promise.resolve(free);
	const name = nameOf(id);
	return new Promise((resolve) => {
		let isHeld = false;
		const waiting = new AbortController();
		const options: LockOptions = how === 'take' ? { steal: true } : { signal: waiting.signal };
		const whileHeld = (): Promise<void> =>
			new Promise((release) => {
				isHeld = true;
				resolve({ release });
			});
		navigator.locks.request(name, options, whileHeld).catch(() => {
			if (isHeld) onlost();
			else resolve(waiting.signal.aborted ? undefined : free);
		});
		void giveUpWhenTaken(name, waiting, () => isHeld);
	});
}

/**
 * For a change from outside the screen that an item is open in: the window that has it stops, and reads it again before it
 * goes on, so that it does not write its older copy over the change.
 */
export async function takeFromWindows(ids: readonly string[]): Promise<void> {
	const names = await heldNames();
	const taken = names ? ids.filter((id) => names.has(nameOf(id))) : ids;
	const holds = await Promise.all(taken.map((id) => holdItem(id, 'take', () => undefined)));
	for (const hold of holds) hold?.release();
}

/** Work in memory is of one window alone, and other files could read the names of its locks. */
const hasLocks = (): boolean =>
	!(import.meta.env.MODE === 'single' && inMemory.insteadOf) && 'locks' in navigator;

const nameOf = (id: string): string => `${databaseName}:${id}`;

/** What some window has; undefined where the browser won't tell. */
async function heldNames(): Promise<ReadonlySet<string | undefined> | undefined> {
	if (!hasLocks()) return undefined;
	const state = await navigator.locks.query().catch(() => undefined);
	return state && new Set(state.held?.map(({ name }) => name));
}

/** Only when another window really has it: a browser that is merely slow has not answered yet. */
async function giveUpWhenTaken(name: string, waiting: AbortController, isHeld: () => boolean): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, patience));
	if (isHeld()) return;
	const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
	if (isHeld()) return;
	if (held.some((lock) => lock.name === name)) waiting.abort();
	else await giveUpWhenTaken(name, waiting, isHeld);
}
