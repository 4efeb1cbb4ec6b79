import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGlossary } from './glossary';
import { loadPack } from './pack/load-pack';
import { loadCurrentPolicy } from './policy/current-policy';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const glossary = loadGlossary(pathOf('./begrippen.yaml'));
const packs = ['regio', 'wijk'].map((name) => loadPack(pathOf(`./${name}`)).questionnaire);
const policy = loadCurrentPolicy(pathOf('./policy/beleid.yaml'));

describe('begrippen.yaml', () => {
	it('explains every abbreviation in the themes of the questionnaires and in the current policy', () => {
		const texts = [
			...packs.flatMap(({ dimensions, context }) => textsIn([dimensions, context])),
			...textsIn([policy.rows, policy.traps, Object.values(policy.sources).map(({ fact }) => fact)]),
		];
		const abbreviations = new Set(texts.flatMap(abbreviationsIn));
		const explained = new Set(glossary.flatMap(({ term, also }) => [term, ...also]));
		expect(abbreviations.size).toBeGreaterThan(10);
		expect([...abbreviations].filter((word) => !explained.has(word))).toEqual([]);
	});

	it('refers only to facts in the list of sources', () => {
		const facts = new Set([...packs, policy].flatMap(({ sources }) => Object.keys(sources)));
		expect(glossary.flatMap(({ bron }) => bron).filter((id) => !facts.has(id))).toEqual([]);
	});

	it('has a fact for every term, unless its zekerheid is eigen', () => {
		const loose = glossary.filter(({ bron, zekerheid }) => bron.length === 0 && zekerheid !== 'eigen');
		expect(loose).toEqual([]);
	});

	it('has each spelling once, in alphabetical order', () => {
		const spellings = glossary.flatMap(({ term, also }) => [term, ...also]);
		expect(new Set(spellings).size).toBe(spellings.length);
		const terms = glossary.map(({ term }) => term);
		expect(terms.toSorted((one, other) => one.localeCompare(other, 'nl'))).toEqual(terms);
	});

	it('explains each term in at most 32 words', () => {
		expect(glossary.filter(({ text }) => text.split(/\s+/).length > 32).map(({ term }) => term)).toEqual([]);
	});
});

const idFields = ['id', 'bron', 'kind', 'zekerheid'];

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => (idFields.includes(key) ? [] : textsIn(item)));
}

/** Words with two capitals or more; not the ids of themes and statements, such as B1.3. */
const abbreviationsIn = (text: string): readonly string[] =>
	text.match(/(?<![\p{L}\p{N}])[\p{L}&]*\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*(?![\p{L}\p{N}])/gu) ?? [];
