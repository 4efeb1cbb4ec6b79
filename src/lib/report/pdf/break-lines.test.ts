import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from './break-lines';

/** As on a typewriter: every character is one wide. */
const measure = (text: string): number => text.length;
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

describe('breaking lines', () => {
	it.each([
		['breaks at spaces', 'een twee drie', 8, ['een twee', 'drie']],
		['keeps line breaks and empty lines', 'een\n\ntwee', 8, ['een', '', 'twee']],
		['breaks a compound after its hyphen', 'de zorg-coördinatie', 12, ['de zorg-', 'coördinatie']],
		['keeps a range of numbers whole', 'niveau 0–4', 9, ['niveau', '0–4']],
		[
			'breaks a word that is wider than the line',
			'aan coördinatiepunt',
			7,
			['aan', 'coördi', 'natiep', 'unt'],
		],
		['keeps an amount with its sign', 'het kost € 12', 10, ['het kost', '€\u00a012']],
		['gives one empty line for no text', '', 8, ['']],
	])('%s', (_, text, width, lines) => {
		expect(breakLines(text, width, measure)).toEqual(lines);
	});

	it('does not leave one short word on the last line', () => {
		const text = `${'woord '.repeat(8)}zo`;
		const lines = breakLines(text, 49, measure);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toBe('woord zo');
	});

	it('balanced lines are about equally long, and no more of them', () => {
		const text = 'Regionaal aanspreekpunt en samenwerking met ketenpartners';
		expect(balanceLines(text, 46, measure)).toEqual([
			'Regionaal aanspreekpunt en',
			'samenwerking met ketenpartners',
		]);
		expect(balanceLines('kort', 46, measure)).toEqual(['kort']);
	});

	const anyWords = fc
		.array(fc.string({ unit: fc.constantFrom('a', 'é', '-', '/', 'W', '€', '1'), maxLength: 60 }), {
			maxLength: 40,
		})
		.map((words) => words.join(' '));

	it.each([
		['breakLines', breakLines],
		['balanceLines', balanceLines],
	])('%s loses no character and passes no margin', (_, toLines) => {
		fc.assert(
			fc.property(anyWords, fc.integer({ min: 4, max: 60 }), (text, width) => {
				const lines = toLines(text, width, measure);
				expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
				expect(lines.every((line) => measure(line) <= width)).toBe(true);
			}),
		);
	});
});
