import { expect, it } from 'vitest';
import { inParts } from './in-parts';

it.each([
	[[], []],
	[[1, 2], [[1, 2]]],
	[
		[1, 2, 3],
		[[1, 2], [3]],
	],
])('inParts: splits into chunks of at most two, in order, for %j', (all, parts) => {
	expect(inParts(all, 2)).toEqual(parts);
});
