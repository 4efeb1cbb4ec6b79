import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from './in-time';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

it('inTime: rejects when the device never answers', async () => {
	const waiting = expect(inTime(new Promise(() => undefined))).rejects.toMatchObject({
		name: 'TimeoutError',
	});
	await vi.runAllTimersAsync();
	await waiting;
});

it('inTime: passes on an answer in time, and a rejection', async () => {
	expect(await inTime(Promise.resolve('kept'))).toBe('kept');
	await expect(inTime(Promise.reject(new Error('full')))).rejects.toThrow('full');
	expect(vi.getTimerCount()).toBe(0);
});
