import type { Steps } from '$lib/in-slices';

/** Compares item by item lists that lie this deep, as those of a backup do. */
const listDepth = 3;

/** As `sameData`, for values that can be very large. */
export function* sameDataSteps(a: unknown, b: unknown, depth = listDepth): Steps<boolean> {
	if (depth === 0 || !isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b))
		return sameData(a, b);
	const [ofA, ofB] = [definedIn(a), definedIn(b)];
	if (ofA.size !== ofB.size) return false;
	for (const [key, value] of ofA) {
		if (!ofB.has(key) || !(yield* sameDataSteps(value, ofB.get(key), depth - 1))) return false;
		yield;
	}
	return true;
}

/** Deep equality of two values as JSON; ignores the order of keys. */
export function sameData(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (!isObject(a) || !isObject(b)) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [ofA, ofB] = [definedIn(a), definedIn(b)];
	return (
		ofA.size === ofB.size && [...ofA].every(([key, value]) => ofB.has(key) && sameData(value, ofB.get(key)))
	);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The entries that JSON keeps: undefined values are left out. */
const definedIn = (value: object): ReadonlyMap<string, unknown> =>
	new Map<string, unknown>(Object.entries(value).filter(([, item]) => item !== undefined));
