import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from './break-lines';
import { hyphenateDutch } from './hyphenate';

/** Monospaced: every character has width 1. */
const measure = (text: string): number => text.length;
const whole = (word: string): string[] => [word];
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** Lines without their invisible trailing space. */
const seen = (lines: readonly string[]): string[] => lines.map((line) => line.trimEnd());
const broken = (text: string, width: number): string[] =>
	seen(breakLines(text, width, measure, hyphenateDutch));

describe('breakLines', () => {
	it.each([
		['breaks at spaces', 'een twee drie', 8, ['een twee', 'drie']],
		['keeps line breaks and empty lines', 'een\n\ntwee', 8, ['een', '', 'twee']],
		['breaks a compound after its hyphen', 'de zorg-coördinatie', 12, ['de zorg-', 'coördinatie']],
		['keeps a range of numbers whole', 'niveau 0–4', 9, ['niveau', '0–4']],
		[
			'cuts a word without syllables at the end of the line',
			'aan coördinatiepunt',
			7,
			['aan', 'coördi', 'natiep', 'unt'],
		],
		['keeps an amount with its sign', 'het kost € 12', 10, ['het kost', '€\u00a012']],
		['returns one empty line for an empty text', '', 8, ['']],
	])('%s', (_, text, width, lines) => {
		expect(seen(breakLines(text, width, measure, whole))).toEqual(lines);
	});

	it('leaves no single short word on the last line', () => {
		const text = `${'woord '.repeat(8)}zo`;
		const lines = breakLines(text, 49, measure, whole);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toBe('woord zo');
	});

	it('keeps a space between two lines, so that copied words do not join', () => {
		const lines = breakLines('een twee drie vier vijf zes zeven', 10, measure, whole);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join('')).toBe('een twee drie vier vijf zes zeven');
	});

	it('balanceLines: returns the same number of lines, of about equal length', () => {
		const text = 'Regionaal aanspreekpunt en samenwerking met ketenpartners';
		expect(seen(balanceLines(text, 46, measure, whole))).toEqual([
			'Regionaal aanspreekpunt en',
			'samenwerking met ketenpartners',
		]);
		expect(balanceLines('kort', 46, measure, whole)).toEqual(['kort']);
	});
});

describe('breakLines and hyphenateDutch', () => {
	const compound = 'Eerstelijnsverblijfszorgcontracteringsoverlegtafel';

	it('break a compound of fifty letters between syllables, in a narrow cell', () => {
		expect(compound).toHaveLength(50);
		expect(broken(compound, 16)).toEqual([
			'Eerstelijnsver-',
			'blijfszorgcon-',
			'tracteringsover-',
			'legtafel',
		]);
	});

	it('break a long word to avoid a half-empty line, but never a short one', () => {
		expect(broken('wij regelen samenwerkingsverbanden', 24)).toEqual([
			'wij regelen samenwer-',
			'kingsverbanden',
		]);
		expect(broken('wij regelen samen iets moois', 20)).toEqual(['wij regelen samen', 'iets moois']);
	});

	it('move a long word whole to the next line, when the line is nearly full', () => {
		expect(broken('het overleg over samenwerkingsverband', 21)).toEqual([
			'het overleg over',
			'samenwerkingsverband',
		]);
	});

	it.each([
		'https://voorbeeld.nl/regioplannen/samenwerkingsverband',
		'www.samenwerkingsverbandeerstelijn.nl',
		'secretariaat.samenwerkingsverband@voorbeeld.nl',
	])('add no hyphen to the address %s', (address) => {
		for (const width of [10, 16, 25, 40]) {
			const lines = broken(`zie ${address} voor meer`, width);
			expect(withoutSpace(lines.join(''))).toBe(withoutSpace(`zie ${address} voor meer`));
		}
	});

	it('do not break a word before a letter with a diaeresis', () => {
		const words = ['coördinatie', 'geïnformeerd', 'geëvalueerd', 'financiële', 'patiëntenorganisatie'];
		const starts = words.flatMap((word) => hyphenateDutch(word).slice(1));
		expect(starts.length).toBeGreaterThan(8);
		expect(starts.filter((part) => /^[äëïöü]/.test(part))).toEqual([]);
	});

	it('return parts that join to the same word, including punctuation', () => {
		const words = ['(gemeentelijke)', 'huisartsenzorg,', 'SAMENWERKINGSVERBAND', 'ideeënbus', 'een'];
		for (const word of words) expect(hyphenateDutch(word).join('')).toBe(word);
		expect(hyphenateDutch('(gemeentelijke)').length).toBeGreaterThan(2);
	});

	it('return no part of a single letter', () => {
		const words = ['organisatie', 'overeenkomst', 'aanspreekpunt', 'eigenaarschap', 'ideeënbus'];
		expect(words.flatMap((word) => hyphenateDutch(word).filter((part) => part.length < 2))).toEqual([]);
	});
});

describe('any text', () => {
	const anyWords = fc
		.array(
			fc.oneof(
				fc.string({ unit: fc.constantFrom('a', 'é', '-', '/', 'W', '€', '1'), maxLength: 60 }),
				fc.constantFrom('samenwerkingsverbanden', 'coördinatiepunt', 'zorg-/welzijnscoördinatie,'),
			),
			{ maxLength: 40 },
		)
		.map((words) => words.join(' '));

	it.each([
		['breakLines', breakLines],
		['balanceLines', balanceLines],
	])('%s: loses no character and fits the width', (_, toLines) => {
		fc.assert(
			fc.property(anyWords, fc.integer({ min: 4, max: 60 }), (text, width) => {
				const lines = toLines(text, width, measure, whole);
				expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
				expect(seen(lines).every((line) => measure(line) <= width)).toBe(true);
			}),
		);
	});

	it.each([
		['breakLines', breakLines],
		['balanceLines', balanceLines],
	])('%s: adds only hyphens at the ends of lines', (_, toLines) => {
		fc.assert(
			fc.property(anyWords, fc.integer({ min: 4, max: 60 }), (text, width) => {
				const lines = seen(toLines(text, width, measure, hyphenateDutch));
				const rest = lines.reduce((left, line) => afterLine(left, line), withoutSpace(text));
				expect(rest).toBe('');
				expect(lines.every((line) => measure(line) <= width)).toBe(true);
			}),
		);
	});

	/** The rest of a text without spaces after a line, whose last hyphen may have been added. */
	function afterLine(text: string, line: string): string {
		const bare = withoutSpace(line);
		if (text.startsWith(bare)) return text.slice(bare.length);
		expect(bare).toMatch(/\p{L}-$/u);
		expect(text.startsWith(bare.slice(0, -1))).toBe(true);
		return text.slice(bare.length - 1);
	}
});
