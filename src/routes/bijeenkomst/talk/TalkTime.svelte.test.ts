import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import TalkTime from './TalkTime.svelte';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
	vi.useRealTimers();
});

it('TalkTime: counts the minutes that the laptop slept, on screen and in the result', async () => {
	const onend = vi.fn<(seconds: number) => void>();
	const { unmount } = render(TalkTime, { before: 30, onend });
	const shown = (): string | null => screen.getByLabelText('Tijd voor deze stelling').textContent;
	await vi.advanceTimersByTimeAsync(2_000);
	expect(shown()).toBe('0:32');
	vi.setSystemTime(Date.now() + 20 * 60_000);
	document.dispatchEvent(new Event('visibilitychange'));
	await vi.waitFor(() => {
		expect(shown()).toBe('20:32');
	});
	unmount();
	expect(onend).toHaveBeenCalledExactlyOnceWith(1_202);
});
