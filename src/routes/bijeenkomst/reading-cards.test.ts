import { expect, it } from 'vitest';
import { betterCamera } from './collect/camera';
import { isHeldUp } from './talk/in-view';

it.each([
	['the first code', null, true],
	['the same code a moment later', { text: 'A', at: 900 }, false],
	['the same code after a blink', { text: 'A', at: -400 }, false],
	['the same code after it was away', { text: 'A', at: -600 }, true],
	['another code', { text: 'B', at: 900 }, true],
])('isHeldUp: tells a card held up anew from one that stays: %s', (_what, before, heldUp) => {
	expect(isHeldUp(before, { text: 'A', at: 1000 })).toBe(heldUp);
});

it.each([
	['none without names', ['', ''], undefined],
	['none if the only one is in the lid', ['FaceTime HD Camera'], undefined],
	['the one on a cable', ['Integrated Webcam', 'Logitech USB Camera'], 'Logitech USB Camera'],
	['none in the lid, even on USB', ['Integrated USB Camera', 'HD Pro Webcam'], undefined],
	['the one at the back', ['camera 1, facing front', 'camera 0, facing back'], 'camera 0, facing back'],
])('betterCamera: chooses %s', (_what, labels, better) => {
	const cameras = labels.map((label, index) => ({ deviceId: String(index), label }));
	expect(betterCamera(cameras)?.label).toBe(better);
});
