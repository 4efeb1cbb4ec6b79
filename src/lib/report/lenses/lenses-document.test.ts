import { expect, it } from 'vitest';
import { exampleSession, sessionQuestionnaire as questionnaire } from '../../../../tests/session-fixture';
import type { Side } from '$lib/scoring/lenses';
import { lensesDocument, type LensesFacts } from './lenses-document';
import { lensesSentence, levelWords, usualName, whoseSide, wordsApart } from './lenses-words';

const lenses = {
	different: [
		{
			statementId: 'M.3',
			dimensionId: 'M',
			levels: [0.5, 3] as const,
			places: [[], ['contract 2026, bijlage 2']] as const,
		},
	],
	alike: [{ statementId: 'R.1', dimensionId: 'R', levels: [2, 2] as const, places: [[], []] as const }],
};
const group: Side = {
	subject: { kind: 'session', session: exampleSession() },
	outline: questionnaire,
	isOneOrganisation: false,
};

it('lensesDocument: has the differences first, with the level of both sides', () => {
	const names = ['Huisartsen', 'Verzekeraar'] as const;
	const facts: LensesFacts = {
		questionnaire,
		lenses,
		names,
		whose: [whoseSide(group), 'het beeld van één organisatie'],
		showsPlaces: false,
		madeAt: '2026-12-01T10:00:00.000Z',
	};
	const { nodes, title } = lensesDocument(facts);
	expect(title).toBe('Twee brillen: Huisartsen en Verzekeraar');
	const tables = nodes.flatMap((node) => (node.kind === 'table' ? [node] : []));
	expect(tables.map((table) => table.title)).toEqual([
		'Hier kijken jullie verschillend',
		'Hier zien jullie ongeveer hetzelfde',
	]);
	expect(tables[0]?.rows[0]?.slice(1)).toEqual(['0,5', '3 werkt in de praktijk', '2,5 niveaus']);
	expect(JSON.stringify(nodes)).toContain('het beeld van één organisatie');
	expect(JSON.stringify(nodes)).not.toContain('bijlage 2');
	const withPlaces = lensesDocument({ ...facts, showsPlaces: true });
	expect(JSON.stringify(withPlaces)).toContain('3 werkt in de praktijk; contract 2026, bijlage 2');
});

it('lensesSentence: counts what both answered, and what differs', () => {
	const names = ['A', 'B'] as const;
	expect(lensesSentence(lenses, names)).toBe(
		'Er zijn 2 stellingen waarop A en B allebei een niveau hebben. Bij 1 verschillen ze een niveau of meer.',
	);
	expect(lensesSentence({ ...lenses, different: [] }, names)).toBe(
		'Er is 1 stelling waarop A en B allebei een niveau hebben. Nergens verschillen ze een heel niveau of meer.',
	);
	expect(lensesSentence({ ...lenses, alike: [] }, names)).toContain('Bij die ene verschillen ze');
	expect(lensesSentence({ different: [], alike: [] }, names)).toBe(
		'Er is geen stelling waarop A en B allebei een niveau hebben.',
	);
});

it('whoseSide, usualName: tell how many people, or that it is one organisation', () => {
	expect(whoseSide(group)).toBe('12 mensen, bijeenkomst van 24 november 2026');
	expect(whoseSide({ ...group, isOneOrganisation: true })).toBe(
		'het beeld van één organisatie, bijeenkomst van 24 november 2026',
	);
	expect(usualName(group)).toBe(exampleSession().region.name);
});

it('levelWords, wordsApart: name a level and a difference', () => {
	expect(levelWords(2, questionnaire.levels)).toBe('2 afgesproken');
	expect(levelWords(2.5, questionnaire.levels)).toBe('2,5');
	expect(
		[
			[0, 1],
			[0, 0],
			[4, 1],
			[1.5, 3],
		].map(([one = 0, other = 0]) => wordsApart({ levels: [one, other] })),
	).toEqual(['1 niveau', 'geen', '3 niveaus', '1,5 niveaus']);
});
