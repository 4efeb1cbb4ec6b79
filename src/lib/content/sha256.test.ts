import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

it('sha256: gives the digest of FIPS 180-4 for any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expect(sha256(text)).toBe(reference(text));
		}),
	);
});

it.each([0, 55, 56, 63, 64, 65, 119, 120, 1_000])('sha256: pads a text of %i bytes', (length) => {
	expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)));
});
