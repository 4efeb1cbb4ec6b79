import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../tests/small-questionnaire';
import { everyone } from '$lib/scoring/aggregate/aggregate-counts';
import type { CollectionPicture } from '$lib/scoring/aggregate/aggregate-picture';
import { statementsCsv, themesCsv } from './collection-csv';

const bins = Array.from({ length: 17 }, (_, bin) => (bin === 9 ? 7 : 0));

const picture: CollectionPicture = {
	selection: everyone,
	people: 7,
	regions: [{ region: '=Noord', people: 7 }],
	sessions: [],
	dimensions: [
		{
			id: 'B1',
			bins,
			regions: [{ region: '=Noord', people: 7, at: 2.25 }],
			sessions: [{ region: 'Zuid', people: 12, at: 8 / 3 }],
		},
		{ id: 'G', bins: null, regions: [], sessions: [] },
	],
	statements: [
		{
			id: 'B1.1',
			dimensionId: 'B1',
			isPrivate: false,
			answers: { levels: [0, 1, 2, 3, 0], unknown: 1, notApplicable: 0, people: 7 },
			word: null,
		},
		{ id: 'B1.2', dimensionId: 'B1', isPrivate: true, answers: null, word: 'some-differ' },
		{ id: 'G.1', dimensionId: 'G', isPrivate: false, answers: null, word: null },
		{ id: 'G.2', dimensionId: 'G', isPrivate: true, answers: null, word: null },
	],
};

/** Parsed rows without trailing empty cells. */
const rowsOf = (text: string): readonly string[][] =>
	parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data.map((cells) =>
		cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
	);

describe('the CSV of the collection', () => {
	it('themesCsv: has the distribution, the regions and the sessions of each theme', () => {
		const [head, spread, region, session, hidden] = rowsOf(themesCsv(smallQuestionnaire, picture));
		expect(head).toEqual(expect.arrayContaining(['Waarde', '0,00', '2,25', '4,00']));
		expect(spread).toEqual(['B1', 'Thema B1', 'Eigen gemiddelden', '', '7', '', ...bins.map(String)]);
		expect(region).toEqual(['B1', 'Thema B1', 'Mediaan van de regio', "'=Noord", '7', '2,25']);
		expect(session).toEqual(['B1', 'Thema B1', 'Gezamenlijk niveau, bijeenkomst', 'Zuid', '12', '2,67']);
		expect(hidden).toEqual(['G', 'Thema G', 'Eigen gemiddelden', '', 'minder dan 5']);
	});

	it('statementsCsv: has the counts of each statement, and marks where they are hidden', () => {
		const words = { agree: 'eens', 'some-differ': 'enkelen zien het anders', divergent: 'uiteenlopend' };
		expect(rowsOf(statementsCsv(smallQuestionnaire, picture, words)).slice(1)).toEqual([
			['B1', 'B1.1', 'Stelling B1.1.', '7', '0', '1', '2', '3', '0', '1', '0'],
			['B1', 'B1.2', 'Stelling B1.2.', 'verborgen', ...Array<string>(7).fill(''), 'enkelen zien het anders'],
			['G', 'G.1', 'Stelling G.1.', 'minder dan 5'],
			['G', 'G.2', 'Stelling G.2.', 'verborgen'],
		]);
	});
});
