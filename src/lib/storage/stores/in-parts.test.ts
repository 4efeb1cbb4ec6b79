import { expect, it } from 'vitest';
import { inParts } from './in-parts';

it.each([
	[[], []],
	[[1, 2], [[1, 2]]],
	[
		[1, 2, 3],
		[[1, 2], [3]],
	],
])('%j two at a time is all of it, once and in order', (all, parts) => {
	expect(inParts(all, 2)).toEqual(parts);
});
