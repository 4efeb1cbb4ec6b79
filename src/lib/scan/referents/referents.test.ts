import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { smallScan } from '../../../../tests/small-questionnaire';
import { referentTexts } from './referent-texts';
import { referentsSchema, withReferent, withReferents } from './referents';
import { scanSchema } from '../scan';

const organisation = 'Huisartsen Duinkust';
const full = { organisation, plan: { kind: 'iza' }, insurer: 'Zorgkantoor Noord' } as const;
const reads = (value: unknown): boolean => v.is(referentsSchema, value);

describe('referentsSchema', () => {
	it('accepts one, two or three known words, and a plan with a name of its own', () => {
		expect([full, { organisation }, { plan: { kind: 'none' } }].every(reads)).toBe(true);
		expect(reads({ plan: { kind: 'other', name: '' } })).toBe(true);
		expect(reads({ organisation: 'a'.repeat(1_000) })).toBe(true);
	});

	it.each([
		['nothing known', {}],
		['an empty name', { organisation: '' }],
		['an overlong name', { insurer: 'a'.repeat(1_001) }],
		['an overlong name of a plan', { plan: { kind: 'other', name: 'a'.repeat(1_001) } }],
		['an unknown kind of plan', { plan: { kind: 'both' } }],
		['a name for a plan that needs none', { plan: { kind: 'iza', name: 'IZA' } }],
		['an unknown word', { organisation, region: 'Noord' }],
	])('refuses %s', (_what, value) => {
		expect(reads(value)).toBe(false);
		expect(v.is(scanSchema, { ...smallScan(), referents: value })).toBe(false);
	});
});

describe('withReferent', () => {
	it('sets one word and keeps the others', () => {
		expect(withReferent(full, 'plan', { kind: 'none' })).toEqual({ ...full, plan: { kind: 'none' } });
		expect(withReferent(undefined, 'organisation', organisation)).toEqual({ organisation });
	});

	it('drops a word with a blank name, and the whole field with the last word', () => {
		expect(withReferent(full, 'insurer', ' ')).toEqual({ organisation, plan: full.plan });
		expect(withReferent({ organisation }, 'organisation', '')).toBeUndefined();
		expect(withReferent({ plan: full.plan }, 'plan', undefined)).toBeUndefined();
	});
});

it('withReferents: leaves no field, without any word', () => {
	const scan = withReferents(smallScan({ referents: full }), undefined, '2026-03-02T09:00:01.000Z');
	expect(scan).toEqual({ ...smallScan(), changedAt: '2026-03-02T09:00:01.000Z' });
});

describe('referentTexts', () => {
	it('names each known word with what it refers to', () => {
		expect(referentTexts(full)).toEqual([
			'regio-organisatie: Huisartsen Duinkust',
			'regioplan: het IZA-regioplan',
			'zorgverzekeraar: Zorgkantoor Noord',
		]);
	});

	it('leaves out other words, and words that nobody explained', () => {
		expect(referentTexts(full, ['plan'])).toEqual(['regioplan: het IZA-regioplan']);
		expect(referentTexts({ organisation }, ['plan', 'insurer'])).toEqual([]);
		expect(referentTexts(undefined)).toEqual([]);
	});

	it.each([
		[{ kind: 'other', name: 'Plan Kust 2030' } as const, 'regioplan: Plan Kust 2030'],
		[{ kind: 'other', name: '' } as const, 'regioplan: een ander plan'],
		[{ kind: 'none' } as const, 'regioplan: er is geen plan'],
	])('names the plan %o', (plan, text) => {
		expect(referentTexts({ plan })).toEqual([text]);
	});
});
