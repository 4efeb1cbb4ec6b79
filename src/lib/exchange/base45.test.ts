import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45';
import { crc32 } from './crc32';

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

describe('toBase45 and fromBase45', () => {
	it.each([
		['AB', 'BB8'],
		['Hello!!', '%69 VD92EX0'],
		['base-45', 'UJCLQE7W581'],
		['ietf!', 'QED8WEX0'],
	])('encode and decode %s as in RFC 9285', (plain, written) => {
		expect(toBase45(bytesOf(plain))).toBe(written);
		expect(fromBase45(written)).toEqual(bytesOf(plain));
	});

	it('return any bytes unchanged', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(fromBase45(toBase45([...bytes]))).toEqual([...bytes]);
			}),
		);
	});

	it.each([
		['a character outside the alphabet', 'BBa'],
		['three characters for more than two bytes', ':::'],
		['two characters for more than one byte', '::'],
		['one character left over', 'BB8B'],
		['half an emoji', 'BB\uD83D'],
		['an emoji', 'BB😀'],
	])('fromBase45: returns undefined, for %s', (_what, text) => {
		expect(fromBase45(text)).toBeUndefined();
	});
});

it('crc32: returns the standard check value', () => {
	expect(crc32('123456789')).toBe(0xcbf43926);
	expect(crc32('')).toBe(0);
});
