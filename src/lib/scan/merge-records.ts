import { canonicalJson } from '$lib/content/canonical';

/** Of two values the one whose text comes last: no meaning, but the same one whichever comes first. */
export const greaterOf = <T>(a: T, b: T): T => (compareTexts(a, b) < 0 ? b : a);

/** The later of two; of two at one moment the greater. */
export function laterOf<T extends { readonly changedAt: string }>(a: T, b: T): T {
	if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
	return greaterOf(a, b);
}

/** All that is in either; where both have something, what `pick` makes of it. */
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

/** Canonical JSON first; two spellings of one accent are the same there, so then the text as it stands. */
function compareTexts(a: unknown, b: unknown): number {
	const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
	if (one === other) return 0;
	return compare(canonicalJson(a), canonicalJson(b)) || compare(one, other);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
