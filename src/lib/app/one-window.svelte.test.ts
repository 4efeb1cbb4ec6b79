import { afterEach, expect, it, vi } from 'vitest';
import type { holdItem } from '$lib/storage/hold';
import { OneWindow } from './one-window.svelte';

const other = vi.hoisted(() => ({ takesOver: (): void => undefined }));
vi.mock('$lib/storage/hold', () => ({
	holdItem: ((_id, _how, onlost) => {
		other.takesOver = onlost;
		return Promise.resolve({ release: () => undefined });
	}) satisfies typeof holdItem,
}));

const windows = new OneWindow(() => undefined);

afterEach(() => {
	windows.release();
});

/** An opening that ends when the test says so. */
function slow(shown: string[], what: string) {
	let end = (): void => undefined;
	const opening = new Promise<() => void>((resolve) => {
		end = () => {
			resolve(() => shown.push(what));
		};
	});
	return { open: () => opening, end };
}

it('OneWindow: shows nothing of an item that opens after the page went on to another', async () => {
	const shown: string[] = [];
	const first = slow(shown, 'first');
	const claiming = windows.claim('first', 'ask', first.open);
	await windows.claim('second', 'ask', () => Promise.resolve(() => shown.push('second')));
	first.end();
	await claiming;
	expect(shown).toEqual(['second']);
	expect(windows.isElsewhere).toBe(false);
});

it('OneWindow: shows nothing of an item that opens after it was let go', async () => {
	const shown: string[] = [];
	const first = slow(shown, 'first');
	const claiming = windows.claim('first', 'ask', first.open);
	windows.release();
	first.end();
	await claiming;
	expect(shown).toEqual([]);
	expect(windows.isElsewhere).toBe(false);
});

it('OneWindow: shows nothing of an item that another window takes over while it opens', async () => {
	const shown: string[] = [];
	const first = slow(shown, 'first');
	const claiming = windows.claim('first', 'take', () => {
		other.takesOver();
		return first.open();
	});
	first.end();
	await claiming;
	expect(shown).toEqual([]);
	expect(windows.isElsewhere).toBe(true);
});
