import { expect, it } from 'vitest';
import { withFewColours } from './few-colours.ts';

const grey = (value: number): number => (0xff000000 | (value << 16) | (value << 8) | value) >>> 0;
const picture = (...values: readonly number[]): Uint32Array => Uint32Array.from(values, grey);

it('withFewColours: keeps the most frequent colours, and maps the others to the nearest', () => {
	const reduced = withFewColours(picture(0, 0, 0, 255, 255, 200, 90), 2);
	expect([...reduced]).toEqual([0, 0, 0, 255, 255, 255, 0].map(grey));
});

it('withFewColours: spends no colour on one that is near a kept one', () => {
	const reduced = withFewColours(picture(0, 0, 0, 4, 4, 255), 2);
	expect([...reduced]).toEqual([0, 0, 0, 0, 0, 255].map(grey));
});

it('withFewColours: leaves a picture with few colours unchanged', () => {
	expect([...withFewColours(picture(0, 128, 255), 8)]).toEqual([0, 128, 255].map(grey));
});
