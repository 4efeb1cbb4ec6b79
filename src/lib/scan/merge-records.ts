import { canonicalJson } from '$lib/content/canonical';

/** Picks the value whose text sorts last: an arbitrary choice, but the same for either order of arguments. */
export const greaterOf = <T>(a: T, b: T): T => (compareTexts(a, b) < 0 ? b : a);

/** Picks the later of two; `greaterOf` breaks a tie. */
export function laterOf<T extends { readonly changedAt: string }>(a: T, b: T): T {
	if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
	return greaterOf(a, b);
}

/** Union of two records; `pick` decides on keys that are in both. */
export function mergeRecords<T>(
	a: Readonly<Record<string, T>>,
	b: Readonly<Record<string, T>>,
	pick: (a: T, b: T) => T,
): Record<string, T> {
	const all = new Map(Object.entries(a));
	for (const [key, value] of Object.entries(b)) {
		const here = all.get(key);
		all.set(key, here === undefined ? value : pick(here, value));
	}
	return Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Compares canonical JSON and then, as its NFC equates two spellings of an accent, plain JSON. */
function compareTexts(a: unknown, b: unknown): number {
	const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
	if (one === other) return 0;
	return compare(canonicalJson(a), canonicalJson(b)) || compare(one, other);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
