import { expect, it, vi } from 'vitest';
import { untilDrawn } from './until-drawn';

it('untilDrawn: resolves once the next frame is handed over, when the one after it begins', async () => {
	const order: string[] = [];
	const drawn = untilDrawn().then(() => order.push('drawn'));
	requestAnimationFrame(() => {
		order.push('frame');
		requestAnimationFrame(() => order.push('frame after it'));
	});
	await drawn;
	expect(order).toEqual(['frame', 'frame after it', 'drawn']);
});

it('untilDrawn: waits for no frame, when the window is put away', async () => {
	vi.stubGlobal('requestAnimationFrame', vi.fn());
	const drawn = untilDrawn();
	document.dispatchEvent(new Event('visibilitychange'));
	await expect(drawn).resolves.toBeUndefined();
	vi.unstubAllGlobals();
});
