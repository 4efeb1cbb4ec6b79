import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparePacks } from '../pack/compare-packs';
import { loadPack, orThrow } from '../pack/load-pack';
import { readPack } from '../pack/read-pack';
import { loadRenewals } from './renewals';
import type { Questionnaire } from '../questionnaire';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

// as users have it on their devices; never change it
const edition = (name: string): Questionnaire =>
	orThrow(
		readPack([
			{ name, text: readFileSync(pathOf(`../../../../tests/fixtures/edition-2026.1/${name}.yaml`), 'utf8') },
		]),
	).questionnaire;

describe.each(loadRenewals(pathOf('./renewals.yaml')))('renewals.yaml, $questionnaire', (renewal) => {
	const before = edition(renewal.questionnaire);
	const now = loadPack(pathOf(`../${renewal.questionnaire}`)).questionnaire;
	const idsWith = (fate: string): string[] =>
		comparePacks(before, now)
			.statements.filter((statement) => statement.fate === fate)
			.map(({ id }) => id)
			.sort();

	it('is about the edition before and this one', () => {
		expect([before.version, now.version]).toEqual([renewal.since, renewal.version]);
	});

	it('gives a reason for every new statement and every removed one', () => {
		expect(Object.keys(renewal.added).sort()).toEqual(idsWith('new'));
		expect(Object.keys(renewal.removed).sort()).toEqual(idsWith('gone'));
	});

	it('may call every other statement rewritten, so that answers are not compared', () => {
		expect([...idsWith('same'), ...idsWith('reworded')]).toEqual([]);
	});

	it('explains statements that exist, and each in one or two sentences', () => {
		const long = Object.values({ ...renewal.added, ...renewal.removed }).filter(
			(why) => why.split(/\s+/).length > 30,
		);
		expect(long).toEqual([]);
	});
});
