/*
 * Problem: two windows with the same scan or session open each keep a copy in memory; without coordination the later
 * save silently undoes the other window's work (a lost update).
 * Idea: one exclusive Web Lock per item, held for as long as the item is open. 'ask' queues for the lock and gives up
 * once another window is seen to hold it; 'take' steals it. The browser releases the lock of a window that closes,
 * reloads or crashes, so no heartbeat is needed and no stale lock can remain.
 * Invariant: at most one window at a time holds an item, and a screen edits only an item that it holds. A holder whose
 * lock is stolen is told through `onlost` and stops writing; it reads the stored item before it edits again. Changes
 * from elsewhere, such as an import, steal the lock and free it at once (`takeFromWindows`).
 * Exception: without Web Locks, or with the database in memory, every window may write.
 * Source: Web Locks API (W3C), `LockManager.request` with `steal` and `signal`, and `LockManager.query`.
 */
import { databaseName } from './database-name';
import { inMemory } from './in-memory';

/** The exclusive right of this window to write one item. */
export type Hold = { readonly release: () => void };

/** Wait between checks for another holder, in milliseconds: a window that is closing or reloading needs some time. */
const patience = 500;

/**
 * Locks one scan or session for this window. Resolves to undefined when another window holds it. Calls `onlost` when
 * another window steals it later. Where locks are missing or fail, every window gets a hold.
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
 * Steals and frees the locks of items that are about to change from outside their own screen, such as by an import. The
 * window that has one open stops and reads it again, so that its older copy does not overwrite the change.
 */
export async function takeFromWindows(ids: readonly string[]): Promise<void> {
	const names = await heldNames();
	const taken = names ? ids.filter((id) => names.has(nameOf(id))) : ids;
	const holds = await Promise.all(taken.map((id) => holdItem(id, 'take', () => undefined)));
	for (const hold of holds) hold?.release();
}

/** A database in memory is not shared between windows, and other local HTML files could read the lock names. */
const hasLocks = (): boolean =>
	!(import.meta.env.MODE === 'single' && inMemory.insteadOf) && 'locks' in navigator;

const nameOf = (id: string): string => `${databaseName}:${id}`;

/** Names of all locks held by any window; undefined where the browser does not tell. */
async function heldNames(): Promise<ReadonlySet<string | undefined> | undefined> {
	if (!hasLocks()) return undefined;
	const state = await navigator.locks.query().catch(() => undefined);
	return state && new Set(state.held?.map(({ name }) => name));
}

/** Aborts the request only once another window is seen to hold the lock: a slow browser may still grant it. */
async function giveUpWhenTaken(name: string, waiting: AbortController, isHeld: () => boolean): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, patience));
	if (isHeld()) return;
	const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
	if (isHeld()) return;
	if (held.some((lock) => lock.name === name)) waiting.abort();
	else await giveUpWhenTaken(name, waiting, isHeld);
}
