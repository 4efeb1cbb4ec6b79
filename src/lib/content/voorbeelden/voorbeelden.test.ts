import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../pack/load-pack';
import { loadVoorbeelden } from './load-voorbeelden';
import { fetchVoorbeelden, voorbeeldenAt } from './voorbeelden';

const folder = fileURLToPath(new URL('../regio', import.meta.url));
const { questionnaire } = loadPack(folder);
const { voorbeelden, readIn } = loadVoorbeelden(folder, questionnaire);

describe('voorbeelden.yaml', () => {
	it('gives each voorbeeld an id of its own', () => {
		expect(new Set(voorbeelden.map(({ id }) => id)).size).toBe(voorbeelden.length);
	});

	it('tells at least one per theme', () => {
		const without = questionnaire.dimensions.filter(
			({ statements }) =>
				voorbeeldenAt(
					{ readIn, voorbeelden },
					statements.map(({ id }) => id),
				).length === 0,
		);
		expect(without.map(({ id }) => id)).toEqual([]);
	});

	it('tells each in one to three sentences, and ends the last', () => {
		const sentences = ({ text }: { text: string }): number => text.split(/[.?] /).length;
		expect(voorbeelden.filter((each) => sentences(each) > 3 || !/[.?]$/.test(each.text))).toEqual([]);
	});

	it('rests on facts that a source says', () => {
		const own = voorbeelden.filter(({ sources }) => sources.every(({ zekerheid }) => zekerheid === 'eigen'));
		expect(own).toEqual([]);
	});
});

describe('loadVoorbeelden', () => {
	it('throws on a statement that the questionnaire lacks', () => {
		const [first, ...others] = questionnaire.dimensions;
		expect(first).toBeDefined();
		expect(() => loadVoorbeelden(folder, { ...questionnaire, dimensions: others })).toThrow(
			/is no statement/,
		);
	});

	it('throws on a fact that the questionnaire lacks', () => {
		expect(() => loadVoorbeelden(folder, { ...questionnaire, sources: {} })).toThrow(/is no source/);
	});
});

describe('fetchVoorbeelden', () => {
	it('gives those of the bundled questionnaire, with their sources', async () => {
		expect(await fetchVoorbeelden(questionnaire)).toEqual({ readIn, voorbeelden });
		expect(voorbeelden[0]?.sources[0]?.title).toMatch(/./);
	});

	it('gives none for a questionnaire with another id', async () => {
		expect((await fetchVoorbeelden({ id: 'koepel' })).voorbeelden).toEqual([]);
	});
});
