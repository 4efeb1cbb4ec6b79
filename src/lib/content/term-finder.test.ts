import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGlossary, type GlossaryEntry } from './glossary';
import { loadPack } from './pack/load-pack';
import { termFinder, termsIn, type TextPart } from './term-finder';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const find = termFinder(loadGlossary(pathOf('./begrippen.yaml')));

const entry = (term: string, details: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
	term,
	also: [],
	text: 'Uitleg.',
	inText: true,
	bron: [],
	zekerheid: 'eigen',
	...details,
});

/** Text with its terms in brackets, as in "Een [mandaat] geven". */
const marked = (parts: readonly TextPart[]): string =>
	parts.map((part) => (part.entry ? `[${part.text}]` : part.text)).join('');

describe('termFinder and termsIn', () => {
	const small = termFinder([
		entry('mandaat', { also: ['mandaten'] }),
		entry('ELV'),
		entry('O&I'),
		entry('hagro', { also: ["hagro's"] }),
		entry('niveau', { inText: false }),
	]);

	it.each([
		['Het mandaat is klaar.', 'Het [mandaat] is klaar.'],
		['Mandaat geven', '[Mandaat] geven'],
		['Twee mandaten', 'Twee [mandaten]'],
		["Alle hagro's doen mee", "Alle [hagro's] doen mee"],
		['Een ELV-bed', 'Een [ELV]-bed'],
		['Geld voor O&I.', 'Geld voor [O&I].'],
		['mandaat', '[mandaat]'],
		['ELV O&I ELV', '[ELV] [O&I] ELV'],
		['elv, mandaatje en elvis', 'elv, mandaatje en elvis'],
		['Kies een niveau', 'Kies een niveau'],
		['', ''],
	])('termFinder: marks the first occurrence of each term, in "%s"', (text, expected) => {
		expect(marked(small(text))).toBe(expected);
	});

	it('termFinder: leaves out terms that are known already', () => {
		expect(marked(small('Mandaat voor ELV', new Set(['mandaat'])))).toBe('Mandaat voor [ELV]');
	});

	it('termsIn: lists each term of several texts once', () => {
		const terms = termsIn(small, ['mandaat en ELV', 'ELV en O&I'], new Set(['mandaat']));
		expect(terms.map(({ term }) => term)).toEqual(['ELV', 'O&I']);
	});

	it('termFinder: keeps every text unchanged', () => {
		const { questionnaire } = loadPack(pathOf('./regio'));
		for (const { text } of questionnaire.dimensions.flatMap(({ statements }) => statements)) {
			expect(
				find(text)
					.map((part) => part.text)
					.join(''),
			).toBe(text);
		}
	});
});
