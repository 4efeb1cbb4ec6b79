import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseScanFile } from './scan-file';

// Files as users have them; never regenerate them.
const pathOf = (format: number): string =>
	fileURLToPath(new URL(`../../../tests/fixtures/scan-${format}.bouwstenenscan`, import.meta.url));

describe.each([1, 2, 3])('parseScanFile, of a file in format %i', async (format) => {
	const opened = await parseScanFile(readFileSync(pathOf(format), 'utf8'));
	if (!opened.ok) throw new Error(`It was refused: ${opened.error}`);
	const { scan, questionnaire } = opened.value;

	it('returns the details of the scan', () => {
		expect(scan).toMatchObject({
			id: '8f14e45f-ceea-4673-9d5e-0b2b6a1c7a01',
			name: 'Eerste ronde',
			role: 'huisarts-praktijkhouder',
			length: 'full',
			createdAt: '2026-11-20T19:00:30.125Z',
			finishedAt: '2026-11-20T19:22:30.125Z',
			at: 'L.6',
		});
		expect(Object.keys(scan.entries)).toHaveLength(16);
	});

	it.each([
		['B1.1', { kind: 'level', level: 0 }, ''],
		['B1.5', { kind: 'level', level: 4 }, '👍 werkt'],
		['B1.6', { kind: 'skipped' }, ''],
		['B2.1', { kind: 'unknown' }, 'Navragen bij Łukasz en Şahin.'],
		['B2.2', null, 'Hier kom ik op terug.'],
		['B5.5', { kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'de kring' } }, ''],
		['B6.3', { kind: 'notApplicable', reason: { kind: 'irrelevant' } }, ''],
		['B6.5', { kind: 'notApplicable', reason: { kind: 'other', text: 'Wij hebben geen wijkplannen.' } }, ''],
	])('returns the answer to %s', (id, answer, remark) => {
		expect(scan.entries[id]).toMatchObject({ statementId: id, statementVersion: 1, answer, remark });
	});

	it('returns what was ticked, in format 2', () => {
		const ticked = Object.values(scan.entries).flatMap(({ statementId, ticks }) =>
			ticks ? [[statementId, ...ticks]] : [],
		);
		const all = [
			['B1.2', 'differs', 'habit'],
			['B1.3', 'differs'],
			['B2.1', 'differs'],
		];
		if (format === 1) expect(ticked).toEqual([]);
		else expect(ticked).toEqual(expect.arrayContaining(all));
	});

	it('returns the scan that it follows, in format 3', () => {
		const before = { id: '10000000-0000-4000-8000-0000000000a0', date: '2025-11-18' };
		expect(scan.follows).toEqual(format === 3 ? before : undefined);
	});

	it('returns where something is written down, in format 3', () => {
		const evidence = format === 3 ? 'notulen ALV van 12 maart' : undefined;
		expect(scan.entries['B1.4']?.evidence).toBe(evidence);
	});

	it('returns the organisation, plan and insurer meant, in format 2', () => {
		const meant = {
			organisation: 'Huisartsen Waterland',
			plan: { kind: 'iza' },
			insurer: 'Zorgverzekeraar Noord',
		};
		expect(scan.referents).toEqual(format === 1 ? undefined : meant);
	});

	it('returns ambitions and context', () => {
		expect(scan.ambitions).toMatchObject({ B1: { level: 3, year: 2027 }, L: { level: 4, year: 2028 } });
		expect(scan.context).toEqual({
			plan: 'insurer',
			goals: ['health', 'gp-support'],
			inhabitants: '212.000',
		});
	});

	it('returns a questionnaire with every answered statement', () => {
		const ids = questionnaire.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
		expect(Object.keys(scan.entries).filter((id) => !ids.includes(id))).toEqual([]);
	});
});
