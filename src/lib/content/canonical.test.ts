import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, checksumOf } from './canonical';

describe('canonicalJson', () => {
	it.each([
		[{ b: 1, a: [2, { d: null, c: true }] }, '{"a":[2,{"c":true,"d":null}],"b":1}'],
		['cafe\u0301', '"café"'],
		[{ 'e\u0301': 1 }, '{"é":1}'],
		[{ a: undefined, b: 0 }, '{"b":0}'],
		[[], '[]'],
		[null, 'null'],
	])('serialises %j as %s', (value, text) => {
		expect(canonicalJson(value)).toBe(text);
	});

	it('replaces a lone surrogate, as in an emoji that a field cut in half', () => {
		expect(canonicalJson('\uD83D x \uDE00')).toBe(canonicalJson('\uFFFD x \uFFFD'));
		expect(canonicalJson('😀')).toBe('"😀"');
	});

	it('returns the same text for any order of keys, after a round trip through JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
				expect(canonicalJson(turned(JSON.parse(JSON.stringify(value))))).toBe(canonicalJson(value));
			}),
		);
	});
});

describe('checksumOf', () => {
	it('returns SHA-256 in hex', async () => {
		expect(await checksumOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
	});

	it('returns another checksum for other data', async () => {
		expect(await checksumOf({ a: 1 })).not.toBe(await checksumOf({ a: 2 }));
		expect(await checksumOf({ a: 1 })).not.toBe(await checksumOf({ a: '1' }));
		expect(await checksumOf([1, 2])).not.toBe(await checksumOf([2, 1]));
	});
});

function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toReversed()
			.map(([key, item]) => [key, turned(item)]),
	);
}
