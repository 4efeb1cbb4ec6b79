import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

it('sha256: gives the digest of FIPS 180-4 of the text in UTF-8', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
		}),
	);
});
