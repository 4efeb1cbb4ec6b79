/*
 * Problem: people are counted per region (row) and kind of person (column), and shown with totals. Hiding the counts
 * below five is not enough, as subtraction brings them back. In the left table 3 = 24 - 12 - 9, and also 13 - 10:
 *
 *              huisartsen  organisatie  partners | total       huisartsen  organisatie  partners | total
 *   region A       12           3           9    |  24             12           -           -    |  24
 *   region B        8          10           7    |  25              8           -           -    |  25
 *   total          20          13          16    |  49             20          13          16    |  49
 *
 * Idea: *secondary cell suppression*: hide more counts until no small one follows, as `planOf` does in the right table.
 * Of the four hidden counts only sums of two follow, such as 12 in region A. Where even the totals reveal too much, it
 * merges columns.
 * Invariant: each shown count is of five people or more, and no adding and subtracting of shown counts isolates one to
 * four people. The property test checks it on random tables, by the rank of the linear system that the counts form.
 * Source: L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control (2001), on tabular data;
 * A. Hundepool et al., Statistical Disclosure Control (2012), on secondary suppression.
 */
import { leastGroup } from '$lib/session/least-group';

/** Number of people per region (row) and kind of person (column). */
export type CountTable = readonly (readonly number[])[];

/** A set of columns as a bit mask. */
export type Columns = number;

/** Suppression plan of one table: which sums may be shown. */
export type SuppressionPlan = {
	/** Small rows left out of every count, as they are too few even together. */
	readonly dropped: ReadonlySet<number>;
	/** True when the sum of these columns may be shown, for one row or for all rows (`null`). */
	readonly shows: (row: number | null, columns: Columns) => boolean;
};

/** Rows as sums over the blocks of a partition. */
type Blocks = readonly (readonly number[])[];

/**
 * Rows under five count only in the total, or not at all. Uses the first of `partitions`, finest first, whose totals
 * are safe from subtraction; the last must be one block of all columns.
 */
export function suppressionPlan(
	table: CountTable,
	partitions: readonly (readonly Columns[])[],
): SuppressionPlan {
	const totals = table.map(sum);
	const isSmall = (row: number): boolean => (totals[row] ?? 0) < leastGroup;
	const small = totals.flatMap((_, row) => (isSmall(row) ? [row] : []));
	const isDropped = sum(small.map((row) => totals[row] ?? 0)) < leastGroup;
	const together = small.reduce(
		(all, row) => all.map((count, column) => count + (table[row]?.[column] ?? 0)),
		(table[0] ?? []).map(() => 0),
	);
	const big = table.filter((_, row) => !isSmall(row));
	const rows = isDropped ? big : [...big, together];
	const partition = partitions.find((blocks) => isSafe(inBlocks(rows, blocks))) ?? [];
	const blocks = inBlocks(rows, partition);
	const place = new Map(table.flatMap((_, row) => (isSmall(row) ? [] : [row])).map((row, at) => [row, at]));
	const hidden = once(() => hiddenBlocks(blocks, big.length));
	const shows = (row: number | null, columns: Columns): boolean => {
		const chosen = partition.map((block) => (block & columns) === block);
		const isWhole = partition.every((block, at) => chosen[at] === true || (block & columns) === 0);
		if (!isWhole) return false;
		if (row === null) return sum(blocks.map((counts) => sumOf(counts, chosen))) >= leastGroup;
		const at = place.get(row);
		const counts = at === undefined ? undefined : blocks[at];
		if (at === undefined || !counts || sumOf(counts, chosen) < leastGroup) return false;
		return chosen.every(Boolean) || isOneSide(hidden()[at] ?? [], chosen);
	};
	return { dropped: new Set(isDropped ? small : []), shows };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const sumOf = (counts: readonly number[], chosen: readonly boolean[]): number =>
	sum(counts.filter((_, at) => chosen[at]));

function inBlocks(rows: CountTable, partition: readonly Columns[]): Blocks {
	return rows.map((counts) =>
		partition.map((block) => sum(counts.filter((_, column) => (block & (1 << column)) !== 0))),
	);
}

/**
 * Checks the row totals and block totals against each other. Adding and subtracting them isolates, at its narrowest, a
 * cut: some rows and some blocks against all others. For given blocks the smallest cut takes the smaller side of each
 * row.
 */
function isSafe(rows: Blocks): boolean {
	const isUsed = (rows[0] ?? []).map((_, block) => rows.some((counts) => (counts[block] ?? 0) > 0));
	return smallestCuts(rows.map((counts) => counts.filter((_, block) => isUsed[block]))).every(
		isNobodyOrEnough,
	);
}

const isNobodyOrEnough = (people: number): boolean => people === 0 || people >= leastGroup;

/** The smallest cut for each subset of blocks, indexed as in `sides`. */
function smallestCuts(rows: Blocks): Int32Array {
	const cuts = new Int32Array(choicesOf(rows[0] ?? []));
	for (const counts of rows) sides(counts).forEach((side, at) => (cuts[at] = (cuts[at] ?? 0) + side));
	return cuts;
}

/** Number of subsets without the last block; a subset and its complement are the same cut. */
const choicesOf = (counts: readonly number[]): number => 1 << Math.max(0, counts.length - 1);

/** For each subset of the row's blocks (bit `i` = block `i`), the smaller of its sum and the sum of the rest. */
function sides(counts: readonly number[]): Int32Array {
	const total = sum(counts);
	const chosen = new Int32Array(choicesOf(counts));
	counts.slice(0, -1).forEach((count, block) => {
		const half = 1 << block;
		for (let at = 0; at < half; at += 1) chosen[half + at] = (chosen[at] ?? 0) + count;
	});
	return chosen.map((people) => Math.min(people, total - people));
}

/**
 * Secondary cell suppression: the counts that stay hidden in each row, after showing single cells greedily, largest
 * first. A shown cell no longer protects the rest, so the rest must be safe by itself. Rows from `shown` on stay
 * hidden.
 */
function hiddenBlocks(rows: Blocks, shown: number): Blocks {
	const left = rows.map((counts) => [...counts]);
	let cuts = smallestCuts(left);
	const cells = rows
		.slice(0, shown)
		.flatMap((counts, row) => counts.map((people, block) => ({ row, block, people })));
	const largestFirst = cells.filter(({ people }) => people >= leastGroup).sort((a, b) => b.people - a.people);
	for (const { row, block } of largestFirst) {
		const before = left[row] ?? [];
		const after = before.map((people, at) => (at === block ? 0 : people));
		const [was, is] = [sides(before), sides(after)];
		const next = cuts.map((cut, at) => cut - (was[at] ?? 0) + (is[at] ?? 0));
		if (!isNobodyOrEnough(sum(after)) || !next.every(isNobodyOrEnough)) continue;
		left[row] = after;
		cuts = next;
	}
	return left;
}

/** True when the chosen blocks hold all hidden people of a row, or none of them. */
function isOneSide(hidden: readonly number[], chosen: readonly boolean[]): boolean {
	const inside = sumOf(hidden, chosen);
	return inside === 0 || inside === sum(hidden);
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
