import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase32, symbolsFor, toBase32 } from './base32';

it('base 32: gives back any bytes, in as many symbols as it says', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 255 })), (bytes) => {
			const text = toBase32(bytes);
			expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]*$/);
			expect(text).toHaveLength(symbolsFor(bytes.length));
			expect(fromBase32(text)).toEqual(bytes);
		}),
	);
});

it.each(['U', '0L', 'ab', 'ZZ', '000'])('fromBase32: returns undefined, for %j', (text) => {
	expect(fromBase32(text)).toBeUndefined();
});
