import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCodes, isCardCode } from './card-code';

const anyCode = fc
	.tuple(fc.uuid(), fc.nat({ max: 499 }))
	.map(([sessionId, index]) => cardCodes(sessionId, index + 1)[index] ?? '');
const session = '20000000-0000-4000-8000-000000000001';

describe('the codes of paper cards', () => {
	it('all differ and all fit their check character, for 500 people of any session', () => {
		fc.assert(
			fc.property(fc.uuid(), (sessionId) => {
				const codes = cardCodes(sessionId, 500);
				expect(new Set(codes).size).toBe(500);
				expect(codes.filter((code) => !isCardCode(code))).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	});

	it('stay the same, also when more are printed later', () => {
		expect(cardCodes(session, 3)).toEqual(['RTKKK', 'MXC7H', 'H34T7']);
		expect(cardCodes(session, 40).slice(0, 3)).toEqual(cardCodes(session, 3));
	});

	it('are others in another session', () => {
		expect(cardCodes('20000000-0000-4000-8000-000000000002', 1)).not.toEqual(cardCodes(session, 1));
	});

	it('have no vowels and nothing that looks like another character', () => {
		expect(cardCodes(session, 2000).join('')).not.toMatch(/[AEIOUQLBGSVZ01258]/);
	});
});

describe('a mistyped code is seen', () => {
	const characters = Array.from('34679CDFHJKMNPRTWXY');

	it('with any one character wrong', () => {
		fc.assert(
			fc.property(anyCode, fc.nat({ max: 4 }), fc.constantFrom(...characters), (code, place, other) => {
				fc.pre(code.charAt(place) !== other);
				expect(isCardCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});

	it('with any two neighbours swapped', () => {
		fc.assert(
			fc.property(anyCode, fc.nat({ max: 3 }), (code, place) => {
				const [one = '', other = ''] = code.slice(place, place + 2);
				fc.pre(one !== other);
				expect(isCardCode(code.slice(0, place) + other + one + code.slice(place + 2))).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each(['', 'RTKK', 'RTKKKK', 'O0I1L', 'rtkkk', '😀😀😀'])('as %j', (code) => {
		expect(isCardCode(code)).toBe(false);
	});
});
