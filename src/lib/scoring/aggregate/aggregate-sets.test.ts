import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../../tests/notation';
import type { Outline } from '$lib/content/outline';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { setsOf } from './aggregate-sets';

const outline = outlineOf([dimensionOf('A', 'C3 f1')]);
const typo: Outline = { ...outline, title: 'Proef, met een komma minder' };
const reworded: Outline = {
	...outline,
	dimensions: outline.dimensions.map((dimension) => ({
		...dimension,
		statements: dimension.statements.map((statement) => ({ ...statement, version: 2 })),
	})),
};
const texts = Object.entries({ one: outline, typo, reworded, wijk: { ...outline, id: 'wijk' } }).map(
	([hash, content]) => ({ ref: { id: content.id, version: content.version, hash }, content }),
);

const rows = (count: number, hash: string, id = 'proef', answers = '12'): readonly CollectedRow[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `${hash} ${String(at)}`,
		kind: 'scan',
		region: { id: '', name: 'Waterland' },
		role: '',
		length: 'full',
		questionnaire: { id, version: '2026.1', hash },
		people: 1,
		answers,
		changedAt: '',
	}));

describe('setsOf', () => {
	it('returns a set per questionnaire, the largest first', () => {
		const sets = setsOf([...rows(2, 'wijk', 'wijk'), ...rows(3, 'one')], texts);
		expect(sets.map(({ key, rows: counted }) => [key, counted.length])).toEqual([
			['proef 2026.1', 3],
			['wijk 2026.1', 2],
		]);
	});

	it('includes a text that differs in a typo only', () => {
		const [set] = setsOf([...rows(2, 'typo'), ...rows(3, 'one')], texts);
		expect([set?.rows.length, set?.leftOut, set?.questionnaire]).toEqual([5, 0, outline]);
	});

	it('leaves out other statements, a missing text and a row of another size', () => {
		const [set] = setsOf(
			[...rows(3, 'one'), ...rows(2, 'reworded'), ...rows(1, 'gone'), ...rows(1, 'typo', 'proef', '123')],
			texts,
		);
		expect([set?.rows.length, set?.leftOut]).toEqual([3, 4]);
	});

	it('counts a copy, and an earlier scan of the same person, once, and says how many it left out', () => {
		const [first, second, third, fourth] = rows(4, 'one');
		if (!first || !second || !third || !fourth) throw new Error('Four rows');
		const linked = [
			first,
			{ ...second, linkedIds: [first.id, 'shared'] },
			{ ...third, linkedIds: ['shared'] },
		];
		const [set] = setsOf([...linked, fourth], texts);
		expect([set?.rows.length, set?.doubles, set?.leftOut]).toEqual([2, 2, 0]);
	});

	it('returns nothing, when every text is missing', () => {
		expect(setsOf(rows(3, 'gone'), texts)).toEqual([]);
	});
});
