/** Groups items by key, in order of first occurrence. */
export function groupsBy<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
