import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { smallScan } from '../../../tests/small-questionnaire';
import { evidenceOf } from './evidence/evidence';
import { entrySchema, type Answer } from './scan';
import { withAmbition, withContext, withEntry } from './with-entry';

const earlier = '2026-03-02T08:00:00.000Z';
const later = '2026-03-02T09:00:00.000Z';
const statement = { id: 'B1.1', version: 3 };
const two: Answer = { kind: 'level', level: 2 };

describe('withEntry', () => {
	const answered = withEntry(smallScan(), statement, { answer: two }, later);
	const unsure = withEntry(smallScan(), statement, { answer: { kind: 'level', level: 1 } }, later);

	it('stores the answer with its version and moment', () => {
		expect(answered.entries).toEqual({
			'B1.1': { statementId: 'B1.1', statementVersion: 3, answer: two, remark: '', changedAt: later },
		});
		expect(answered.changedAt).toBe(later);
		expect(answered.createdAt).toBe(earlier);
	});

	it('keeps the answer when a remark is added, and the remark when the answer changes', () => {
		const remarked = withEntry(answered, statement, { remark: 'Sinds maart.' }, later);
		expect(remarked.entries['B1.1']).toMatchObject({ answer: two, remark: 'Sinds maart.' });
		const unknown = withEntry(remarked, statement, { answer: { kind: 'unknown' } }, later);
		expect(unknown.entries['B1.1']).toMatchObject({ answer: { kind: 'unknown' }, remark: 'Sinds maart.' });
	});

	it('stores a remark without an answer', () => {
		const entry = withEntry(smallScan(), statement, { remark: 'Navragen.' }, later).entries['B1.1'];
		expect(entry).toMatchObject({ answer: null, remark: 'Navragen.' });
	});

	it('clears an answer and keeps the remark', () => {
		const remarked = withEntry(answered, statement, { remark: 'Toch niet.' }, later);
		const entry = withEntry(remarked, statement, { answer: null }, later).entries['B1.1'];
		expect(entry).toMatchObject({ answer: null, remark: 'Toch niet.' });
	});

	it('keeps where it is written down when the level goes below 2 and back, and drops an empty text', () => {
		const evidence = 'regioplan, blz. 12';
		const named = withEntry(answered, statement, { evidence }, later);
		const lower = withEntry(named, statement, { answer: { kind: 'level', level: 1 } }, later);
		expect(evidenceOf(named.entries['B1.1'])).toBe(evidence);
		expect(lower.entries['B1.1']).toMatchObject({ evidence });
		expect(evidenceOf(lower.entries['B1.1'])).toBe('');
		const back = withEntry(lower, statement, { answer: two }, later);
		expect(evidenceOf(back.entries['B1.1'])).toBe(evidence);
		expect(withEntry(back, statement, { evidence: '' }, later).entries).toEqual(answered.entries);
	});

	it('stores ticks in fixed order, and keeps them when a remark is added', () => {
		const ticked = withEntry(unsure, statement, { ticks: ['habit', 'differs'] }, later);
		const remarked = withEntry(ticked, statement, { remark: 'Sinds maart.' }, later);
		expect(remarked.entries['B1.1']).toMatchObject({ ticks: ['differs', 'habit'], remark: 'Sinds maart.' });
	});

	it.each([
		['another level', two, ['differs']],
		['weet niet', { kind: 'unknown' }, ['differs']],
		['n.v.t.', { kind: 'notApplicable', reason: { kind: 'irrelevant' } }, undefined],
		['no answer', null, undefined],
	] as const)('drops ticks that do not go with the answer, at %s', (_, answer, kept) => {
		const ticked = withEntry(unsure, statement, { ticks: ['differs', 'habit'] }, later);
		const changed = withEntry(ticked, statement, { answer }, later).entries['B1.1'];
		expect(changed?.ticks).toEqual(kept);
		expect(v.is(entrySchema, changed)).toBe(true);
		expect(v.is(entrySchema, { ...changed, ticks: ['habit'] })).toBe(false);
	});

	it('has no field for ticks once the last one is gone', () => {
		const ticked = withEntry(unsure, statement, { ticks: ['habit'] }, later);
		expect(withEntry(ticked, statement, { ticks: [] }, later)).toEqual(unsure);
	});

	it('stores the current version of the statement', () => {
		const again = withEntry(answered, { id: 'B1.1', version: 4 }, { answer: two }, later);
		expect(again.entries['B1.1']?.statementVersion).toBe(4);
	});

	it('leaves the other entries and the given scan unchanged', () => {
		const before = structuredClone(answered);
		const both = withEntry(answered, { id: 'G.1', version: 1 }, { answer: two }, later);
		expect(both.entries['B1.1']).toBe(answered.entries['B1.1']);
		expect(answered).toEqual(before);
	});
});

describe('withAmbition', () => {
	const ambition = { level: 3, year: 2027, changedAt: later } as const;
	const wanted = withAmbition(smallScan(), 'B1', ambition, later);

	it('stores an ambition per dimension, with the moment of the change', () => {
		const both = withAmbition(wanted, 'G', { ...ambition, level: 2 }, later);
		expect(both.ambitions).toEqual({ B1: ambition, G: { ...ambition, level: 2 } });
		expect(wanted.changedAt).toBe(later);
	});

	it('replaces an ambition, and removes it with null', () => {
		expect(withAmbition(wanted, 'B1', { ...ambition, year: 2028 }, later).ambitions['B1']?.year).toBe(2028);
		expect(withAmbition(wanted, 'B1', null, later).ambitions).toEqual({});
		expect(withAmbition(smallScan(), 'B1', null, later).ambitions).toEqual({});
	});
});

describe('withContext', () => {
	const told = withContext(smallScan(), 'plan', 'iza', later);

	it('stores one or several values per question', () => {
		expect(withContext(told, 'goals', ['health', 'gp-support'], later).context).toEqual({
			plan: 'iza',
			goals: ['health', 'gp-support'],
		});
		expect(told.changedAt).toBe(later);
	});

	it.each([[''], [[]]])('removes the answer, with %j', (empty) => {
		expect(withContext(told, 'plan', empty, later).context).toEqual({});
	});
});
