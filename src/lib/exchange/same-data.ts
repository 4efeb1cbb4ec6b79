/** Deep equality of two values as JSON; ignores the order of keys. */
export function sameData(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [ofA, ofB] = [definedIn(a), definedIn(b)];
	return (
		ofA.size === ofB.size && [...ofA].every(([key, value]) => ofB.has(key) && sameData(value, ofB.get(key)))
	);
}

/** The entries that JSON keeps: undefined values are left out. */
const definedIn = (value: object): ReadonlyMap<string, unknown> =>
	new Map<string, unknown>(Object.entries(value).filter(([, item]) => item !== undefined));
