import { expect, it, vi } from 'vitest';
import { holdItem, takeFromWindows } from './hold';

const nobody = (): void => undefined;

it('holdItem: resolves to undefined, when another window holds the item', async () => {
	const id = crypto.randomUUID();
	const first = await holdItem(id, 'ask', nobody);
	expect(first).toBeDefined();
	expect(await holdItem(id, 'ask', nobody)).toBeUndefined();
	expect(await holdItem(crypto.randomUUID(), 'ask', nobody)).toBeDefined();
});

it('holdItem: takes the item over and tells the previous holder, when asked to take', async () => {
	const id = crypto.randomUUID();
	const lost = vi.fn();
	await holdItem(id, 'ask', lost);
	const second = await holdItem(id, 'take', nobody);
	expect(second).toBeDefined();
	await vi.waitFor(() => {
		expect(lost).toHaveBeenCalledOnce();
	});
	expect(await holdItem(id, 'ask', nobody)).toBeUndefined();
});

it('takeFromWindows: stops the window that holds the item and frees its lock', async () => {
	const [mine, other] = [crypto.randomUUID(), crypto.randomUUID()];
	const [lost, kept] = [vi.fn(), vi.fn()];
	await holdItem(mine, 'ask', lost);
	await holdItem(other, 'ask', kept);
	await takeFromWindows([mine]);
	await vi.waitFor(() => {
		expect(lost).toHaveBeenCalledOnce();
	});
	expect(kept).not.toHaveBeenCalled();
	expect(await holdItem(mine, 'ask', nobody)).toBeDefined();
});

it('takeFromWindows: requests no lock, when no window holds any of a thousand items', async () => {
	const asked = vi.spyOn(LockManager.prototype, 'request');
	await takeFromWindows(Array.from({ length: 1_000 }, () => crypto.randomUUID()));
	expect(asked).not.toHaveBeenCalled();
	asked.mockRestore();
});

it('holdItem: resolves to a hold, when the holder releases it while waiting, as at a reload', async () => {
	const id = crypto.randomUUID();
	const lost = vi.fn();
	const first = await holdItem(id, 'ask', lost);
	const second = holdItem(id, 'ask', nobody);
	first?.release();
	expect(await second).toBeDefined();
	expect(lost).not.toHaveBeenCalled();
});

it('holdItem: resolves to a hold, when the browser grants a free lock slowly', async () => {
	const id = crypto.randomUUID();
	const ask = navigator.locks.request.bind(navigator.locks);
	const slow = vi.spyOn(LockManager.prototype, 'request').mockImplementation(async (...asked) => {
		await new Promise((resolve) => setTimeout(resolve, 800));
		return ask(...asked);
	});
	expect(await holdItem(id, 'ask', nobody)).toBeDefined();
	slow.mockRestore();
});

it('holdItem: gives every window a hold, in a browser without locks', async () => {
	const locks = vi
		.spyOn(LockManager.prototype, 'request')
		.mockRejectedValue(new DOMException('', 'SecurityError'));
	const id = crypto.randomUUID();
	expect(await holdItem(id, 'ask', nobody)).toBeDefined();
	expect(await holdItem(id, 'ask', nobody)).toBeDefined();
	locks.mockRestore();
});
