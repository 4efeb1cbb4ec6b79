import { leastGroup } from '$lib/session/least-group';

/** How many people in each region (row) and each kind of person (column). */
export type Table = readonly (readonly number[])[];

/** Columns as the bits of a number. */
export type Columns = number;

/** What may be shown of one table, so that no group under five can be seen or worked out. */
export type Plan = {
	/** Counted nowhere: by themselves they are too few, and together with nobody. */
	readonly dropped: ReadonlySet<number>;
	/** May these columns of one region be shown, or of all regions together (`null`)? */
	readonly shows: (row: number | null, columns: Columns) => boolean;
};

/** Rows as sums over the blocks of a partition. */
type Blocks = readonly (readonly number[])[];

/**
 * Rows under five are seen only in the total, or not at all. Of the partitions of the columns, finest first, the first one
 * holds of which nothing can be subtracted. The last one must be all columns together.
 */
export function planOf(table: Table, partitions: readonly (readonly Columns[])[]): Plan {
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

function inBlocks(rows: Table, partition: readonly Columns[]): Blocks {
	return rows.map((counts) =>
		partition.map((block) => sum(counts.filter((_, column) => (block & (1 << column)) !== 0))),
	);
}

/**
 * Totals of regions and totals of columns cross. Adding and subtracting them comes, at its narrowest, to a cut: some
 * regions and some columns against all others. For given columns the smallest cut takes the smaller side in each region.
 */
function isSafe(rows: Blocks): boolean {
	const isUsed = (rows[0] ?? []).map((_, block) => rows.some((counts) => (counts[block] ?? 0) > 0));
	return smallestCuts(rows.map((counts) => counts.filter((_, block) => isUsed[block]))).every(
		isNobodyOrEnough,
	);
}

const isNobodyOrEnough = (people: number): boolean => people === 0 || people >= leastGroup;

/** One for each choice of blocks, in the order of `sides`. */
function smallestCuts(rows: Blocks): Int32Array {
	const cuts = new Int32Array(choicesOf(rows[0] ?? []));
	for (const counts of rows) sides(counts).forEach((side, at) => (cuts[at] = (cuts[at] ?? 0) + side));
	return cuts;
}

/** The last block is in none of them: choosing the others cuts at the same place. */
const choicesOf = (counts: readonly number[]): number => 1 << Math.max(0, counts.length - 1);

/** The smaller side of one row, for every choice of its blocks. */
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
 * Which blocks of a row stay hidden when as many as possible are shown by themselves, largest first. What is shown no
 * longer hides what is left, so what is left has to be safe again. The rows from `shown` on are never shown.
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

/** All hidden people of a region are among the chosen, or none of them. */
function isOneSide(hidden: readonly number[], chosen: readonly boolean[]): boolean {
	const inside = sumOf(hidden, chosen);
	return inside === 0 || inside === sum(hidden);
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
