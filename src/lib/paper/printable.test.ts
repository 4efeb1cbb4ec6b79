import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/arbitraries';
import { printable } from './printable';

const latin = (codePoint: number): boolean => codePoint >= 0x20 && codePoint < 0x250;
const print = (text: string): string => printable(text, latin).text;

describe('printable', () => {
	it.each([
		['keeps plain text with Dutch accents', 'coördinatie, één, ’s', 'coördinatie, één, □s'],
		['converts a tab to a space', 'een\ttwee', 'een twee'],
		['composes a combining accent with its letter', 'cafe\u0301', 'café'],
		['removes a soft hyphen', 'huis\u00adarts', 'huisarts'],
		['removes zero-width characters and direction marks', 'a\u200bb\u200d\u2060\ufeff\u202ec', 'abc'],
		['removes control characters', 'a\u0000b\u0007c\u001bd', 'abcd'],
		['converts all kinds of line breaks to one', 'a\r\nb\rc\nd\u2028e\u000bf', 'a\nb\nc\nd\ne\nf'],
		['converts unusual spaces to a space', 'a\u2003b\u202fc', 'a b c'],
		['keeps a no-break space', 'a\u00a0b', 'a\u00a0b'],
		['converts styled letters to plain ones', '𝐄𝐯𝐚 ﬁjn ①', 'Eva fijn 1'],
		['removes an unknown accent and keeps its letter', 'Ḥasan', 'Hasan'],
		['replaces an unknown character by a box', 'a Ω b', 'a □ b'],
		['replaces an emoji of two code units by one box', 'a👍b', 'a□b'],
		['replaces half an emoji by a box', 'a\ud83db', 'a□b'],
	])('%s', (_, text, expected) => {
		expect(print(text)).toBe(expected);
	});

	it('lists each missing character once', () => {
		expect(printable('Ω en ω, nog eens Ω 👍', latin).missing).toEqual(['Ω', 'ω', '👍']);
		expect(printable('alles bekend', latin).missing).toEqual([]);
	});

	it('returns only line breaks, boxes and characters of the font, for any text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const wrong = Array.from(print(text)).filter(
					(character) => !'\n□'.includes(character) && !latin(character.codePointAt(0) ?? 0),
				);
				expect(wrong).toEqual([]);
			}),
		);
	});
});
