import { describe, expect, it } from 'vitest';
import { shownOf, type WholeSpread } from '$lib/scoring/shown-spread';
import { spreadIn } from '../../../../tests/session-notation';
import { addressParts, joinedText, mostMeansText, mostText, unsureText } from './beamer-words';

function wholeIn(row: string): WholeSpread {
	const shown = shownOf({ private: false }, spreadIn(row));
	if (shown.kind !== 'whole') throw new Error(row);
	return shown;
}

describe('mostText', () => {
	it.each([
		['2 2 2', 'Iedereen koos 2'],
		['1 1 2 2', 'Iedereen koos 1 of 2'],
		['2 2 2 ?', 'Alle 3 kozen 2'],
		['1 1 2 2 2 1 4', 'De meesten kozen 1 of 2'],
		['0 1 1 1 1 1 1 1 3 3 3 4', 'De meesten kozen 1 of 3'],
		['0 1 2 3 4 1 2 3', 'De meesten kozen 1, 2 of 3'],
		['0 2 4', 'De keuzes liggen ver uit elkaar'],
	])('says of %s where the middle half is, in whole levels that someone chose', (row, expected) => {
		expect(mostText(wholeIn(row))).toBe(expected);
	});
});

describe('mostMeansText', () => {
	it.each([
		[[1, 1, 1], '1'],
		[[0.8, 1.2, 1.6, 1.6, 2.4, 3], '1 tot 3'],
		[[2.1, 2.2, 2.9], '2 tot 3'],
		[[], ''],
	])('rounds the middle half of %j outwards', (means, expected) => {
		expect(mostMeansText(means)).toBe(expected);
	});
});

it('unsureText: counts weet niet and n.v.t.', () => {
	expect(unsureText(wholeIn('1 1 1 ? ? x'))).toBe('2\u00a0×\u00a0weet\u00a0niet · 1\u00a0×\u00a0n.v.t.');
	expect(unsureText(wholeIn('1 1 1'))).toBe('');
});

it.each([
	[0, 12, 'Welkom'],
	[1, 12, '1 van 12 is binnen'],
	[8, 12, '8 van 12 zijn binnen'],
])('joinedText: says of %i in %i who is in', (joined, people, expected) => {
	expect(joinedText(joined, people)).toBe(expected);
});

it('addressParts: leaves out what the browser adds itself, and breaks after a slash', () => {
	expect(addressParts('https://regio.example/scan/start/')).toEqual(['regio.example/', 'scan/', 'start']);
});
