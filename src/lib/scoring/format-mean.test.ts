import { describe, expect, it } from 'vitest';
import { formatMean } from './format-mean';

describe('formatMean', () => {
	it.each([
		[0, '0,0'],
		[4, '4,0'],
		[2.25, '2,3'],
		[2.75, '2,8'],
		[0.25, '0,3'],
		[3.75, '3,8'],
		[7 / 3, '2,3'],
		[8 / 3, '2,7'],
		[11 / 6, '1,8'],
		[23 / 6, '3,8'],
	])('formats %d as %s: one decimal, halves up, a comma', (mean, text) => {
		expect(formatMean(mean)).toBe(text);
	});

	const sums = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((count) =>
		Array.from({ length: 4 * count + 1 }, (_, sum) => ({ sum, count })),
	);

	it(`agrees with whole numbers, for all ${sums.length} sums of up to twelve levels`, () => {
		for (const { sum, count } of sums) {
			const tenths = Math.floor((20 * sum + count) / (2 * count));
			const text = `${Math.floor(tenths / 10)},${tenths % 10}`;
			expect(formatMean(sum / count), `${sum} / ${count}`).toBe(text);
		}
	});
});
