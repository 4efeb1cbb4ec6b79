import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadExample } from '../example';
import { loadPack } from './load-pack';

const regio = fileURLToPath(new URL('../regio', import.meta.url));

describe('loadPack and loadExample, on a folder with a mistake', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'pack-'));
		cpSync(regio, folder, { recursive: true });
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	const change = (file: string, from: RegExp, to: string): void => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toMatch(from);
		writeFileSync(path, text.replace(from, to));
	};

	it.each([
		['a missing text', /^ +why: .*\n/m, '', 'statements › B1.1 › why: Hier ontbreekt'],
		['a word for a level', /importance: \d/, 'importance: hoog', 'statements › B1.1 › importance: Kies uit'],
		['an unknown key', /^about:/m, 'abuot: x\nabout:', 'abuot: Dit veld kent de app niet'],
		['four anchors', /anchors:\n +- .*\n/, 'anchors:\n', 'statements › B1.1 › anchors'],
		['six anchors', /( +)whereToLook/, '$1  - Nog een.\n$1whereToLook', 'statements › B1.1 › anchors'],
	])('loadPack: throws with file and path, on %s', (_what, from, to, place) => {
		change('B1.yaml', from, to);
		expect(() => loadPack(folder)).toThrow(new RegExp(`\\nB1\\.yaml:[0-9]+ ${place}`));
	});

	it('loadPack: throws with the name of a dimension without a file', () => {
		change('questionnaire.yaml', /dimensions: \[B1/, 'dimensions: [B9');
		expect(() => loadPack(folder)).toThrow('B9.yaml');
	});

	it('loadExample: throws with file and path, on an invalid answer', () => {
		change('voorbeeld.yaml', /level: 4/, 'level: 5');
		expect(() => loadExample(folder)).toThrow(/\nvoorbeeld\.yaml:[0-9]+ answers › B1\.1/);
	});
});

describe('loadPack', () => {
	it('returns the same questionnaire and hash each time', () => {
		const { questionnaire, hash } = loadPack(regio);
		expect(loadPack(regio).hash).toBe(hash);
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(loadPack(regio).questionnaire).toEqual(questionnaire);
	});
});

describe('voorbeeld.yaml of the regio', () => {
	const { questionnaire } = loadPack(regio);
	const example = loadExample(regio);

	it('answers every statement, and no other', () => {
		const ids = questionnaire.dimensions.flatMap((dimension) => dimension.statements.map(({ id }) => id));
		expect(Object.keys(example.answers)).toEqual(ids);
	});

	it('refers to an existing role and existing dimensions', () => {
		expect(questionnaire.roles.map(({ id }) => id)).toContain(example.role);
		const ids = questionnaire.dimensions.map(({ id }) => id);
		expect(Object.keys(example.ambitions).filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('says that its region is fictitious', () => {
		expect(example.region).toMatch(/verzonnen/);
	});
});
