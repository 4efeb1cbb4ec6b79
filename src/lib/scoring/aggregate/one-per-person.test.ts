import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { onePerPerson } from './one-per-person';

const row = (
	id: string,
	linkedIds: readonly string[],
	details: Partial<CollectedRow> = {},
): CollectedRow => ({
	id,
	...(linkedIds.length > 0 && { linkedIds: [...linkedIds] }),
	kind: 'scan',
	region: { id: '', name: 'Waterland' },
	role: '',
	length: 'full',
	questionnaire: { id: 'proef', version: '2026.1', hash: '' },
	people: 1,
	answers: '12.',
	changedAt: '2026-03-02',
	...details,
});

const idsOf = (rows: readonly CollectedRow[]): readonly string[] => rows.map(({ id }) => id);

describe('onePerPerson', () => {
	it('keeps rows without an id in common', () => {
		expect(idsOf(onePerPerson([row('a', ['x']), row('b', ['y']), row('c', [])]))).toEqual(['a', 'b', 'c']);
	});

	it.each<[what: string, kept: CollectedRow, other: CollectedRow]>([
		['the later day', row('a', ['b'], { changedAt: '2026-03-03', answers: '1..' }), row('b', [])],
		['more answers, on one day', row('a', ['b'], { answers: '123' }), row('b', [])],
		[
			'answers rather than none of a later day',
			row('a', ['b']),
			row('b', [], { answers: '--.', changedAt: '2027' }),
		],
		['more people, at equal answers', row('a', ['b'], { people: 7 }), row('b', [], { people: 6 })],
		[
			'a bijeenkomst of five rather than a later copy without the number of people',
			row('a', ['b'], { kind: 'session', people: 5 }),
			row('b', [], { kind: 'session', people: 0, changedAt: '2026-03-03' }),
		],
		[
			'the later day, of a bijeenkomst that has five people in both',
			row('a', ['b'], { kind: 'session', people: 5, changedAt: '2026-03-03' }),
			row('b', [], { kind: 'session', people: 9 }),
		],
		['the greater id, at the same of all', row('b', ['a']), row('a', [])],
	])('keeps %s', (_what, kept, other) => {
		expect(idsOf(onePerPerson([kept, other]))).toEqual([kept.id]);
		expect(idsOf(onePerPerson([other, kept]))).toEqual([kept.id]);
	});

	it('keeps one of rows that others link, and the same one in any order', () => {
		const rows = [row('a', ['b', 'x']), row('b', []), row('c', ['x']), row('d', ['c']), row('e', ['y'])];
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
				expect([...idsOf(onePerPerson(shuffled))].sort()).toEqual(['d', 'e']);
			}),
		);
	});
});
