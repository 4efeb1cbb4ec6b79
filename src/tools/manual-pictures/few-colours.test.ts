import { expect, it } from 'vitest';
import { withFewColours } from './few-colours.ts';

const grey = (value: number): number => (0xff000000 | (value << 16) | (value << 8) | value) >>> 0;
const picture = (...values: readonly number[]): Uint32Array => Uint32Array.from(values, grey);

it('keeps the colours that are there most, and gives the others the nearest', () => {
	const reduced = withFewColours(picture(0, 0, 0, 255, 255, 200, 90), 2);
	expect([...reduced]).toEqual([0, 0, 0, 255, 255, 255, 0].map(grey));
});

it('spends no colour on one that is nearly there already', () => {
	const reduced = withFewColours(picture(0, 0, 0, 4, 4, 255), 2);
	expect([...reduced]).toEqual([0, 0, 0, 0, 0, 255].map(grey));
});

it('leaves a picture alone that has few colours', () => {
	expect([...withFewColours(picture(0, 128, 255), 8)]).toEqual([0, 128, 255].map(grey));
});
