import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stayAwake } from './stay-awake';

const release = vi.fn(() => Promise.resolve());
const request = vi.fn();
let isHidden = false;

beforeEach(() => {
	isHidden = false;
	request.mockReset().mockImplementation(() => Promise.resolve({ release }));
	release.mockClear();
	Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
	vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isHidden ? 'hidden' : 'visible'));
});

afterEach(() => {
	vi.restoreAllMocks();
	Reflect.deleteProperty(navigator, 'wakeLock');
});

function turn(hidden: boolean): void {
	isHidden = hidden;
	document.dispatchEvent(new Event('visibilitychange'));
}

test('stayAwake: requests the lock again when the page becomes visible, and releases it when stopped', async () => {
	const stop = stayAwake();
	expect(request).toHaveBeenCalledTimes(1);
	turn(true);
	expect(request).toHaveBeenCalledTimes(1);
	turn(false);
	expect(request).toHaveBeenCalledTimes(2);
	stop();
	await vi.waitFor(() => {
		expect(release).toHaveBeenCalledTimes(1);
	});
	turn(false);
	expect(request).toHaveBeenCalledTimes(2);
});

test('stayAwake: does not retry, when the browser refuses', async () => {
	request.mockImplementation(() => Promise.reject(new DOMException('low battery', 'NotAllowedError')));
	stayAwake()();
	await Promise.resolve();
	expect(request).toHaveBeenCalledTimes(1);
	expect(release).not.toHaveBeenCalled();
});
