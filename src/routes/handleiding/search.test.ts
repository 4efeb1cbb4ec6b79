import { describe, expect, it } from 'vitest';
import { onOneLine, searchPlaces, type Place } from './search';

const places: readonly Place[] = [
	{ id: 'kiezen', title: 'Een niveau kiezen', text: 'Kies wat er nu klopt. De coöperatie telt mee.' },
	{ id: 'beamer', title: 'De beamer', text: 'Open het tweede venster en sleep het naar de beamer.' },
	{
		id: 'lang',
		title: 'Lang',
		text: `${'voor '.repeat(40)}beamer ${'na '.repeat(40)}`.trim(),
	},
];

const idsFor = (query: string): readonly string[] => searchPlaces(places, query).map(({ id }) => id);

describe('searchPlaces', () => {
	it.each([
		['', []],
		['   ', []],
		['beamer', ['beamer', 'lang']],
		['BEAMER venster', ['beamer']],
		['venster naar', ['beamer']],
		['cooperatie', ['kiezen']],
		['coöperatie', ['kiezen']],
		['fiets', []],
		['beamer fiets', []],
		['(', []],
	])('for "%s" finds %j', (query, expected) => {
		expect(idsFor(query)).toEqual(expected);
	});

	it('shows the first match in its sentence', () => {
		expect(searchPlaces(places, 'tweede venster')[0]).toEqual({
			id: 'beamer',
			title: 'De beamer',
			before: 'Open het ',
			match: 'tweede',
			after: ' venster en sleep het naar de beamer.',
		});
	});

	it('cuts a long text between words', () => {
		const [, hit] = searchPlaces(places, 'beamer');
		expect(hit?.before).toMatch(/^… (voor )+$/);
		expect(hit?.after).toMatch(/^( na)+ …$/);
	});

	it('shows the beginning of a text that is found by its title alone', () => {
		expect(searchPlaces(places, 'niveau')[0]).toMatchObject({ before: '', match: '' });
	});

	it('onOneLine: puts a text on one line', () => {
		expect(onOneLine('  Een \n\t tekst ')).toBe('Een tekst');
	});
});
