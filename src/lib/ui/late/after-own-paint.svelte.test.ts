import { expect, it, vi } from 'vitest';
import { afterOwnPaint, isPressWaiting } from './after-own-paint.svelte';
import { untilDrawn } from './until-drawn';

it('afterOwnPaint: waits until the browser has painted', async () => {
	const order: string[] = [];
	const done = new Promise<void>((resolve) => {
		afterOwnPaint(() => {
			order.push('work');
			resolve();
		});
	});
	expect(isPressWaiting()).toBe(true);
	requestAnimationFrame(() => order.push('frame'));
	await done;
	expect(order).toEqual(['frame', 'work']);
	expect(isPressWaiting()).toBe(false);
});

it.each(['pointerdown', 'keydown'])(
	'afterOwnPaint: does the work once, before what listens to the next %s',
	async (type) => {
		const order: string[] = [];
		document.body.addEventListener(type, () => order.push('listener'), { once: true });
		afterOwnPaint(() => order.push('work'));
		document.body.dispatchEvent(new Event(type, { bubbles: true }));
		await untilDrawn();
		expect(order).toEqual(['work', 'listener']);
	},
);

it.each(['beforeunload', 'pagehide', 'popstate'])('afterOwnPaint: does the work at %s', (type) => {
	const work = vi.fn();
	afterOwnPaint(work);
	dispatchEvent(new Event(type));
	expect(work).toHaveBeenCalledOnce();
});

it('afterOwnPaint: does the work at once, when the window is put away', () => {
	const work = vi.fn();
	afterOwnPaint(work);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(work).toHaveBeenCalledOnce();
});

it('afterOwnPaint: lets the work wait for no second paint', async () => {
	const frame = vi.fn();
	const drawn = new Promise<void>((resolve) => {
		afterOwnPaint(() => {
			requestAnimationFrame(frame);
			resolve(untilDrawn());
		});
	});
	await drawn;
	expect(frame).not.toHaveBeenCalled();
});
