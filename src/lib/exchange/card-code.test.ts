import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCodes, isCardCode } from './card-code';

const anyCode = fc
	.tuple(fc.uuid(), fc.nat({ max: 499 }))
	.map(([sessionId, index]) => cardCodes(sessionId, index + 1)[index] ?? '');
const session = '20000000-0000-4000-8000-000000000001';

describe('cardCodes', () => {
	it('returns 500 different codes with a valid check character, for any session', () => {
		fc.assert(
			fc.property(fc.uuid(), (sessionId) => {
				const codes = cardCodes(sessionId, 500);
				expect(new Set(codes).size).toBe(500);
				expect(codes.filter((code) => !isCardCode(code))).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	});

	it('returns the same codes first, when more are wanted', () => {
		expect(cardCodes(session, 3)).toEqual(['RTKKK', 'MXC7H', 'H34T7']);
		expect(cardCodes(session, 40).slice(0, 3)).toEqual(cardCodes(session, 3));
	});

	it('returns different codes, for another session', () => {
		expect(cardCodes('20000000-0000-4000-8000-000000000002', 1)).not.toEqual(cardCodes(session, 1));
	});

	it('uses no vowels and no characters that look alike', () => {
		expect(cardCodes(session, 2000).join('')).not.toMatch(/[AEIOUQLBGSVZ01258]/);
	});
});

describe('isCardCode', () => {
	const characters = Array.from('34679CDFHJKMNPRTWXY');

	it('returns false, for any single wrong character', () => {
		fc.assert(
			fc.property(anyCode, fc.nat({ max: 4 }), fc.constantFrom(...characters), (code, place, other) => {
				fc.pre(code.charAt(place) !== other);
				expect(isCardCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});

	it('returns false, for any swap of two neighbours', () => {
		fc.assert(
			fc.property(anyCode, fc.nat({ max: 3 }), (code, place) => {
				const [one = '', other = ''] = code.slice(place, place + 2);
				fc.pre(one !== other);
				expect(isCardCode(code.slice(0, place) + other + one + code.slice(place + 2))).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each(['', 'RTKK', 'RTKKKK', 'O0I1L', 'rtkkk', '😀😀😀'])('returns false, for %j', (code) => {
		expect(isCardCode(code)).toBe(false);
	});
});
