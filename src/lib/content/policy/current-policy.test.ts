import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCurrentPolicy } from './current-policy';
import { loadGlossary } from '../glossary';
import { loadPack } from '../pack/load-pack';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const { rows, traps, sources } = loadCurrentPolicy(pathOf('./beleid.yaml'));
const glossary = loadGlossary(pathOf('../begrippen.yaml'));
const packs = ['regio', 'wijk'].map((name) => loadPack(pathOf(`../${name}`)).questionnaire);
const cited = [...rows, ...traps].flatMap(({ bron }) => bron);

describe('beleid.yaml', () => {
	it('refers only to facts in a list of sources', () => {
		const facts = new Set([...packs.map((pack) => pack.sources), sources].flatMap(Object.keys));
		expect(cited.filter((id) => !facts.has(id))).toEqual([]);
	});

	it('has no fact of its own that no row uses', () => {
		expect(Object.keys(sources).filter((id) => !cited.includes(id))).toEqual([]);
	});

	it('has one row per name, with a date', () => {
		const names = rows.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(rows.filter(({ since, until }) => since === undefined && until === undefined)).toEqual([]);
	});

	it('has one sentence on the self-scan per row', () => {
		expect(rows.filter(({ selfScan }) => !/^\p{Lu}[^.?!]*\.$/u.test(selfScan))).toEqual([]);
	});

	it('says "experiment" wherever it names the RESV or a hecht wijkverband, as does the glossary', () => {
		const texts = [
			...rows.map(({ fullName = '', what, selfScan }) => [fullName, what, selfScan].join(' ')),
			...glossary.map(({ term, text }) => `${term}: ${text}`),
		];
		const named = texts.filter((text) => /RESV|hechte? wijkverband/.test(text));
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((text) => !text.includes('experiment'))).toEqual([]);
	});

	it('marks a row as an experiment only when its text says so', () => {
		const marked = rows.filter(({ experiment }) => experiment);
		expect(marked.length).toBeGreaterThan(0);
		expect(marked.filter(({ what }) => !what.includes('experiment'))).toEqual([]);
	});
});
