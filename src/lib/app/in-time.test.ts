import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from './in-time';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

it('a device that never answers counts as one that refuses', async () => {
	const waiting = expect(inTime(new Promise(() => undefined))).rejects.toMatchObject({
		name: 'TimeoutError',
	});
	await vi.runAllTimersAsync();
	await waiting;
});

it('an answer in time is passed on, and so is a refusal', async () => {
	expect(await inTime(Promise.resolve('kept'))).toBe('kept');
	await expect(inTime(Promise.reject(new Error('full')))).rejects.toThrow('full');
	expect(vi.getTimerCount()).toBe(0);
});
