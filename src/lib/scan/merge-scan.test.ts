import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyStates } from '../../../tests/arbitraries';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { mergeScan } from './merge-scan';
import { withAmbition, withContext, withEntry } from './with-entry';
import type { Scan } from './scan';

vi.setConfig({ testTimeout: 60_000 });

const states = anyStates(smallQuestionnaire, smallRef).map(([a, b, c]) => {
	if (!a || !b || !c) throw new Error('Three states');
	return [a, b, c] as const;
});

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const B1 = { id: 'B1.1', version: 1 };
const G = { id: 'G.1', version: 1 };

const answered = (statement: typeof B1, remark: string, at: string): Scan =>
	withEntry(smallScan(), statement, { remark }, at);

describe('mergeScan', () => {
	it('keeps the answers of both', () => {
		const merged = mergeScan(answered(B1, 'hier', monday), answered(G, 'daar', tuesday));
		expect(merged.entries).toMatchObject({ 'B1.1': { remark: 'hier' }, 'G.1': { remark: 'daar' } });
		expect(merged.changedAt).toBe(tuesday);
	});

	it('keeps the later answer, where both have one', () => {
		const merged = mergeScan(answered(B1, 'later', tuesday), answered(B1, 'eerder', monday));
		expect(merged.entries['B1.1']?.remark).toBe('later');
	});

	it('keeps name and context of the scan changed last', () => {
		const first = withContext({ ...smallScan(), name: 'Eerst' }, 'plan', 'IZA', monday);
		const last = withContext({ ...smallScan(), name: 'Laatst' }, 'plan', 'verzekeraar', tuesday);
		expect(mergeScan(first, last)).toMatchObject({ name: 'Laatst', context: { plan: 'verzekeraar' } });
	});

	it('keeps the ambitions of both', () => {
		const one = withAmbition(smallScan(), 'B1', { level: 3, year: 2027, changedAt: monday }, monday);
		const other = withAmbition(smallScan(), 'G', { level: 2, year: 2028, changedAt: monday }, tuesday);
		expect(Object.keys(mergeScan(one, other).ambitions)).toEqual(['B1', 'G']);
	});
});

describe('mergeScan, of any states', () => {
	it('is commutative', () => {
		fc.assert(
			fc.property(states, ([a, b]) => {
				expect(mergeScan(a, b)).toEqual(mergeScan(b, a));
			}),
		);
	});

	it('is associative', () => {
		fc.assert(
			fc.property(states, ([a, b, c]) => {
				expect(mergeScan(mergeScan(a, b), c)).toEqual(mergeScan(a, mergeScan(b, c)));
			}),
		);
	});

	it('is idempotent', () => {
		fc.assert(
			fc.property(states, ([a, b]) => {
				const merged = mergeScan(a, b);
				expect(mergeScan(merged, b)).toEqual(merged);
				expect(mergeScan(merged, merged)).toEqual(merged);
				expect(mergeScan(a, a)).toEqual(a);
			}),
		);
	});

	it('keeps every answer and ambition that only one side has', () => {
		fc.assert(
			fc.property(states, ([a, b]) => {
				const merged = mergeScan(a, b);
				for (const [id, entry] of Object.entries(a.entries))
					if (!Object.hasOwn(b.entries, id)) expect(merged.entries[id]).toEqual(entry);
				for (const [id, ambition] of Object.entries(a.ambitions))
					if (!Object.hasOwn(b.ambitions, id)) expect(merged.ambitions[id]).toEqual(ambition);
			}),
		);
	});
});
