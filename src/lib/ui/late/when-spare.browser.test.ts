import { expect, it, vi } from 'vitest';
import { whenSpare } from './when-spare';

it('whenSpare: begins once, at the first press or when the window is put away', async () => {
	const work = vi.fn();
	whenSpare(work);
	expect(work).not.toHaveBeenCalled();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(work).toHaveBeenCalledOnce();
	dispatchEvent(new Event('pointerdown'));
	const pressed = vi.fn();
	whenSpare(pressed);
	dispatchEvent(new Event('pointerdown'));
	await expect.poll(() => pressed.mock.calls.length).toBe(1);
	expect(work).toHaveBeenCalledOnce();
});

it('whenSpare: does nothing once it is cancelled', () => {
	const work = vi.fn();
	whenSpare(work)();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(work).not.toHaveBeenCalled();
});
