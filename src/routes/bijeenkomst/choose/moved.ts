/** Moves an item of a list to another place; a place outside the list is the nearest end of it. */
export function moved<T>(list: readonly T[], item: T, place: number): readonly T[] {
	const others = list.filter((each) => each !== item);
	const at = Math.min(others.length, Math.max(0, place));
	return others.length === list.length ? list : [...others.slice(0, at), item, ...others.slice(at)];
}
