import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from './break-lines';
import { hyphenateDutch } from './hyphenate';

/** As on a typewriter: every character is one wide. */
const measure = (text: string): number => text.length;
const whole = (word: string): string[] => [word];
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** A line may end in a space that nobody sees. */
const seen = (lines: readonly string[]): string[] => lines.map((line) => line.trimEnd());
const broken = (text: string, width: number): string[] =>
	seen(breakLines(text, width, measure, hyphenateDutch));

describe('breaking lines', () => {
	it.each([
		['breaks at spaces', 'een twee drie', 8, ['een twee', 'drie']],
		['keeps line breaks and empty lines', 'een\n\ntwee', 8, ['een', '', 'twee']],
		['breaks a compound after its hyphen', 'de zorg-coördinatie', 12, ['de zorg-', 'coördinatie']],
		['keeps a range of numbers whole', 'niveau 0–4', 9, ['niveau', '0–4']],
		[
			'cuts what has no syllables where the line ends',
			'aan coördinatiepunt',
			7,
			['aan', 'coördi', 'natiep', 'unt'],
		],
		['keeps an amount with its sign', 'het kost € 12', 10, ['het kost', '€\u00a012']],
		['gives one empty line for no text', '', 8, ['']],
	])('%s', (_, text, width, lines) => {
		expect(seen(breakLines(text, width, measure, whole))).toEqual(lines);
	});

	it('does not leave one short word on the last line', () => {
		const text = `${'woord '.repeat(8)}zo`;
		const lines = breakLines(text, 49, measure, whole);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toBe('woord zo');
	});

	it('leaves a space between two lines, so that copied words do not join', () => {
		const lines = breakLines('een twee drie vier vijf zes zeven', 10, measure, whole);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join('')).toBe('een twee drie vier vijf zes zeven');
	});

	it('balanced lines are about equally long, and no more of them', () => {
		const text = 'Regionaal aanspreekpunt en samenwerking met ketenpartners';
		expect(seen(balanceLines(text, 46, measure, whole))).toEqual([
			'Regionaal aanspreekpunt en',
			'samenwerking met ketenpartners',
		]);
		expect(balanceLines('kort', 46, measure, whole)).toEqual(['kort']);
	});
});

describe('breaking words', () => {
	const compound = 'Eerstelijnsverblijfszorgcontracteringsoverlegtafel';

	it('a compound of fifty letters in a narrow cell is broken between syllables, with a hyphen', () => {
		expect(compound).toHaveLength(50);
		expect(broken(compound, 16)).toEqual([
			'Eerstelijnsver-',
			'blijfszorgcon-',
			'tracteringsover-',
			'legtafel',
		]);
	});

	it('a long word is broken rather than a line left half empty, and a short one never', () => {
		expect(broken('wij regelen samenwerkingsverbanden', 24)).toEqual([
			'wij regelen samenwer-',
			'kingsverbanden',
		]);
		expect(broken('wij regelen samen iets moois', 20)).toEqual(['wij regelen samen', 'iets moois']);
	});

	it('a word that almost fills the line goes to the next one whole', () => {
		expect(broken('het overleg over samenwerkingsverband', 21)).toEqual([
			'het overleg over',
			'samenwerkingsverband',
		]);
	});

	it.each([
		'https://voorbeeld.nl/regioplannen/samenwerkingsverband',
		'www.samenwerkingsverbandeerstelijn.nl',
		'secretariaat.samenwerkingsverband@voorbeeld.nl',
	])('%s gets no hyphen that is not in it', (address) => {
		for (const width of [10, 16, 25, 40]) {
			const lines = broken(`zie ${address} voor meer`, width);
			expect(withoutSpace(lines.join(''))).toBe(withoutSpace(`zie ${address} voor meer`));
		}
	});

	it('no word is parted before a letter with a trema, which would have to go', () => {
		const words = ['coördinatie', 'geïnformeerd', 'geëvalueerd', 'financiële', 'patiëntenorganisatie'];
		const starts = words.flatMap((word) => hyphenateDutch(word).slice(1));
		expect(starts.length).toBeGreaterThan(8);
		expect(starts.filter((part) => /^[äëïöü]/.test(part))).toEqual([]);
	});

	it('parts make the word again, with the signs around it', () => {
		const words = ['(gemeentelijke)', 'huisartsenzorg,', 'SAMENWERKINGSVERBAND', 'ideeënbus', 'een'];
		for (const word of words) expect(hyphenateDutch(word).join('')).toBe(word);
		expect(hyphenateDutch('(gemeentelijke)').length).toBeGreaterThan(2);
	});

	it('no part is a single letter', () => {
		const words = ['organisatie', 'overeenkomst', 'aanspreekpunt', 'eigenaarschap', 'ideeënbus'];
		expect(words.flatMap((word) => hyphenateDutch(word).filter((part) => part.length < 2))).toEqual([]);
	});
});

describe('whatever is typed', () => {
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
	])('%s loses no character and passes no margin', (_, toLines) => {
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
	])('%s adds nothing but a hyphen at the end of a line', (_, toLines) => {
		fc.assert(
			fc.property(anyWords, fc.integer({ min: 4, max: 60 }), (text, width) => {
				const lines = seen(toLines(text, width, measure, hyphenateDutch));
				const rest = lines.reduce((left, line) => afterLine(left, line), withoutSpace(text));
				expect(rest).toBe('');
				expect(lines.every((line) => measure(line) <= width)).toBe(true);
			}),
		);
	});

	/** What comes after a line in a text without spaces; its last hyphen may be one that was put there. */
	function afterLine(text: string, line: string): string {
		const bare = withoutSpace(line);
		if (text.startsWith(bare)) return text.slice(bare.length);
		expect(bare).toMatch(/\p{L}-$/u);
		expect(text.startsWith(bare.slice(0, -1))).toBe(true);
		return text.slice(bare.length - 1);
	}
});
