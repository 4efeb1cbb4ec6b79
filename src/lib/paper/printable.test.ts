import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/arbitraries';
import { printable } from './printable';

const latin = (codePoint: number): boolean => codePoint >= 0x20 && codePoint < 0x250;
const print = (text: string): string => printable(text, latin).text;

describe('what can be printed of a text', () => {
	it.each([
		['plain text with Dutch accents stays', 'coördinatie, één, ’s', 'coördinatie, één, □s'],
		['a tab would cut the line, so it becomes a space', 'een\ttwee', 'een twee'],
		['a loose accent would be lost, so it joins its letter', 'cafe\u0301', 'café'],
		['a soft hyphen would print as a hyphen', 'huis\u00adarts', 'huisarts'],
		['zero-width characters and marks for direction go', 'a\u200bb\u200d\u2060\ufeff\u202ec', 'abc'],
		['control characters go', 'a\u0000b\u0007c\u001bd', 'abcd'],
		['line breaks of all kinds are kept as one kind', 'a\r\nb\rc\nd\u2028e\u000bf', 'a\nb\nc\nd\ne\nf'],
		['odd spaces become a space', 'a\u2003b\u202fc', 'a b c'],
		['a space that may not break stays', 'a\u00a0b', 'a\u00a0b'],
		['letters made to look otherwise become plain', '𝐄𝐯𝐚 ﬁjn ①', 'Eva fijn 1'],
		['an unknown accent goes, and its letter stays', 'Ḥasan', 'Hasan'],
		['an unknown character leaves a mark', 'a Ω b', 'a □ b'],
		['an emoji of two code units leaves one mark', 'a👍b', 'a□b'],
		['half an emoji leaves a mark', 'a\ud83db', 'a□b'],
	])('%s', (_, text, expected) => {
		expect(print(text)).toBe(expected);
	});

	it('names each missing character once', () => {
		expect(printable('Ω en ω, nog eens Ω 👍', latin).missing).toEqual(['Ω', 'ω', '👍']);
		expect(printable('alles bekend', latin).missing).toEqual([]);
	});

	it('leaves only line breaks, marks and characters of the font, whatever is typed', () => {
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
