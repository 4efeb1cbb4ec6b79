import { expect, it, vi } from 'vitest';
import { holdItem, takeFromWindows } from './hold';

const nobody = (): void => undefined;

it('of two windows on one scan the second does not get it', async () => {
	const id = crypto.randomUUID();
	const first = await holdItem(id, 'ask', nobody);
	expect(first).toBeDefined();
	expect(await holdItem(id, 'ask', nobody)).toBeUndefined();
	expect(await holdItem(crypto.randomUUID(), 'ask', nobody)).toBeDefined();
});

it('the second can take it over, and the first is told', async () => {
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

it('a change from elsewhere stops the window that has it, and then leaves it free', async () => {
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

it('a change to a thousand that no window has asks for none of them', async () => {
	const asked = vi.spyOn(LockManager.prototype, 'request');
	await takeFromWindows(Array.from({ length: 1_000 }, () => crypto.randomUUID()));
	expect(asked).not.toHaveBeenCalled();
	asked.mockRestore();
});

it('a window that lets go gives it to the one that waits, as at a reload', async () => {
	const id = crypto.randomUUID();
	const lost = vi.fn();
	const first = await holdItem(id, 'ask', lost);
	const second = holdItem(id, 'ask', nobody);
	first?.release();
	expect(await second).toBeDefined();
	expect(lost).not.toHaveBeenCalled();
});

it('a browser that is slow to answer has not said that another window has it', async () => {
	const id = crypto.randomUUID();
	const ask = navigator.locks.request.bind(navigator.locks);
	const slow = vi.spyOn(LockManager.prototype, 'request').mockImplementation(async (...asked) => {
		await new Promise((resolve) => setTimeout(resolve, 800));
		return ask(...asked);
	});
	expect(await holdItem(id, 'ask', nobody)).toBeDefined();
	slow.mockRestore();
});

it('a browser without locks lets everyone go on', async () => {
	const locks = vi
		.spyOn(LockManager.prototype, 'request')
		.mockRejectedValue(new DOMException('', 'SecurityError'));
	const id = crypto.randomUUID();
	expect(await holdItem(id, 'ask', nobody)).toBeDefined();
	expect(await holdItem(id, 'ask', nobody)).toBeDefined();
	locks.mockRestore();
});
