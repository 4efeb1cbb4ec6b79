import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '$lib/content/canonical';
import { atOnce } from '$lib/in-slices';
import { sameData, sameDataSteps } from './same-data';

describe('sameData', () => {
	it('returns true, for a value and its copy through JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(sameData(value, JSON.parse(JSON.stringify(value)))).toBe(true);
			}),
		);
	});

	it.each([
		[
			{ a: 1, b: 2 },
			{ b: 2, a: 1 },
		],
		[{ a: 1, b: undefined }, { a: 1 }],
	])('returns true, when only the order of keys or undefined values differ: %j', (a, b) => {
		expect(sameData(a, b)).toBe(true);
	});

	it.each([
		[{ a: 1 }, { a: 2 }],
		[{ a: 1 }, { b: 1 }],
		[{ a: 1 }, { a: 1, b: null }],
		[
			[1, 2],
			[2, 1],
		],
		[[1], { 0: 1 }],
		[[], {}],
		[null, {}],
		['1', 1],
	])('returns false, for %j and %j', (a, b) => {
		expect(sameData(a, b)).toBe(false);
	});

	it('returns true only when the canonical JSON is equal', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
				if (sameData(a, b)) expect(canonicalJson(a)).toBe(canonicalJson(b));
			}),
		);
	});
});

describe('sameDataSteps', () => {
	it('returns the same as sameData', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), fc.jsonValue({ maxDepth: 5 }), (one, other) => {
				expect(atOnce(sameDataSteps(one, other))).toBe(sameData(one, other));
				expect(atOnce(sameDataSteps([{ one }], [{ one: structuredClone(one) }]))).toBe(true);
			}),
		);
	});
});
