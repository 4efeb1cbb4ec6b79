/**
 * Checks whether sums over these sets of cells can be added and subtracted until the remainder is about someone, but
 * fewer than `least` people. Tries every small choice of cells that could remain.
 */
export function isolatesFew(
	sets: readonly (readonly number[])[],
	people: readonly number[],
	least: number,
): boolean {
	// A cell without people reveals nothing.
	const filled = people.flatMap((count, cell) => (count > 0 ? [cell] : []));
	const matrix = sets.map((set) => filled.map((cell) => set[cell] ?? 0));
	const sizes = filled.map((cell) => people[cell] ?? 0);
	const rank = rankOf(matrix);
	return smallChoices(sizes, least).some((few) => {
		const others = matrix.map((row) => row.filter((_, cell) => !few.has(cell)));
		return rankOf(others) < rank;
	});
}

/** Every choice of cells that together have someone, but fewer than `least` people. */
function smallChoices(sizes: readonly number[], least: number): readonly ReadonlySet<number>[] {
	return sizes
		.reduce<readonly { readonly cells: readonly number[]; readonly size: number }[]>(
			(choices, size, cell) => [
				...choices,
				...choices
					.map((choice) => ({ cells: [...choice.cells, cell], size: choice.size + size }))
					.filter((choice) => choice.size < least),
			],
			[{ cells: [], size: 0 }],
		)
		.filter(({ size }) => size > 0)
		.map(({ cells }) => new Set(cells));
}

/** Rank by elimination; the numbers stay small enough for that. */
function rankOf(rows: readonly (readonly number[])[]): number {
	const left = rows.map((row) => [...row]);
	let rank = 0;
	for (const column of (rows[0] ?? []).keys()) {
		const at = left.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
		const pivot = left[at];
		if (!pivot) continue;
		[left[at], left[rank]] = [left[rank] ?? pivot, pivot];
		for (const row of left.slice(rank + 1)) {
			const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
			row.forEach((value, index) => (row[index] = value - factor * (pivot[index] ?? 0)));
		}
		rank += 1;
	}
	return rank;
}
