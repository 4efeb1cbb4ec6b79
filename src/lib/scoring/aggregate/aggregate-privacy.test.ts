import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolatesFew } from '../../../../tests/isolates-few';
import { leastGroup } from '$lib/session/least-group';
import { suppressionPlan, type Columns, type SuppressionPlan, type CountTable } from './aggregate-privacy';

/** Every column by itself, the first two together, all together. */
const partitions = [[0b001, 0b010, 0b100], [0b011, 0b100], [0b111]];

const all = 0b111;

const planFor = (table: CountTable): SuppressionPlan => suppressionPlan(table, partitions);

/** All sums that the plan shows. */
function shown(
	table: CountTable,
	{ shows }: SuppressionPlan,
): readonly { readonly row: number | null; readonly columns: Columns }[] {
	return [null, ...table.keys()].flatMap((row) =>
		[1, 2, 3, 4, 5, 6, 7].filter((columns) => shows(row, columns)).map((columns) => ({ row, columns })),
	);
}

/** For each shown sum, a 1 or 0 per cell: whether the sum includes it. */
function answers(table: CountTable): readonly (readonly number[])[] {
	const plan = planFor(table);
	return shown(table, plan).map(({ row, columns }) =>
		table.flatMap((counts, at) =>
			counts.map((_, column) => {
				const isCounted =
					!plan.dropped.has(at) && (row === null || row === at) && ((columns >> column) & 1) === 1;
				return isCounted ? 1 : 0;
			}),
		),
	);
}

const anyTable = fc.array(fc.tuple(anyCount(), anyCount(), anyCount()), { minLength: 1, maxLength: 4 });

/** Often around five, sometimes many. */
function anyCount(): fc.Arbitrary<number> {
	return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 3, max: 12 }), fc.constant(40));
}

describe('planOf, on any table', () => {
	it('shows no sum of fewer than five people', () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				const people = table.flat();
				for (const counted of answers(table)) {
					const size = counted.reduce((sum, isCounted, cell) => sum + isCounted * (people[cell] ?? 0), 0);
					expect(size).toBeGreaterThanOrEqual(leastGroup);
				}
			}),
		);
	});

	it('isolates no group under five, by adding and subtracting shown sums', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				expect(isolatesFew(answers(table), table.flat(), leastGroup)).toBe(false);
			}),
			{ numRuns: 1_500 },
		);
	});
});

describe('isolatesFew', () => {
	it.each<readonly [what: string, sets: readonly (readonly number[])[], people: readonly number[]]>([
		['a group of four', [[0, 1]], [10, 4]],
		[
			'four as a difference',
			[
				[1, 1],
				[1, 0],
			],
			[10, 4],
		],
		[
			'one in three steps',
			[
				[1, 1, 0, 0],
				[0, 1, 1, 0],
				[0, 0, 1, 1],
				[1, 0, 0, 0],
			],
			[9, 9, 9, 1],
		],
	])('detects %s', (_what, sets, people) => {
		expect(isolatesFew(sets, people, leastGroup)).toBe(true);
	});

	it('accepts a difference of five', () => {
		expect(
			isolatesFew(
				[
					[1, 1],
					[1, 0],
				],
				[10, 5],
				leastGroup,
			),
		).toBe(false);
	});
});

describe('planOf', () => {
	it('shows regions, kinds of people and both combined, when all are large', () => {
		const table = [
			[20, 10, 5],
			[30, 5, 6],
		];
		expect(shown(table, planFor(table))).toHaveLength(3 * 7);
	});

	it('drops a region of four, when it is the only small one', () => {
		const table = [
			[13, 0, 0],
			[13, 0, 0],
			[4, 0, 0],
		];
		const plan = planFor(table);
		expect([...plan.dropped]).toEqual([2]);
		expect([null, 0, 1, 2].filter((row) => plan.shows(row, all))).toEqual([null, 0, 1]);
	});

	it('counts two small regions in the total only', () => {
		const table = [
			[13, 0, 0],
			[4, 0, 0],
			[0, 3, 0],
		];
		const plan = planFor(table);
		expect(plan.dropped.size).toBe(0);
		expect([null, 0, 1, 2].filter((row) => plan.shows(row, all))).toEqual([null, 0]);
	});

	it('hides a kind of people, when its total and that of a region differ by few', () => {
		const table = [
			[18, 2, 0],
			[2, 10, 0],
		];
		// the first kind and the first region have 20 people each, 18 of them in both: comparing the totals isolates
		// the others
		expect(planFor(table).shows(null, 0b001)).toBe(false);
		expect(planFor(table).shows(0, all)).toBe(true);
	});

	it('shows a large kind in a region, and the small others only together', () => {
		const table = [
			[28, 4, 3],
			[25, 6, 7],
			[20, 5, 9],
		];
		const { shows } = planFor(table);
		expect(shows(0, 0b001)).toBe(true);
		expect(shows(0, 0b010)).toBe(false);
		expect(shows(0, 0b110)).toBe(true);
	});
});
