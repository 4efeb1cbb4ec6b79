import type { CollectedRow } from '$lib/session/collection/collected-row';
import { leastGroup } from '$lib/session/least-group';
import { nameKey, tidyName } from '$lib/scan/name';

/** Rows of the table: one per region with enough people, and one for all others together. */
export type RegionRows = {
	/** By row, in alphabetical order; the row after the last one holds all small regions together. */
	readonly names: readonly string[];
	/** Number of rows, including that one. */
	readonly size: number;
	/** Undefined for a region whose people are counted nowhere. */
	readonly rowOf: (name: string) => number | undefined;
	/** Most common spelling. */
	readonly nameOf: (name: string) => string;
	/** Number of regions with fewer than five people. */
	readonly small: number;
	/**
	 * Number of people in small regions who are left out of every count, as subtraction from the total would reveal
	 * them.
	 */
	readonly dropped: number;
};

type Spelled = { readonly key: string; readonly name: string; readonly people: number };

/** Groups scans by region name. Everyone types it, so spellings with one comparison key are one region. */
export function regionsIn(scans: readonly CollectedRow[]): RegionRows {
	const all = spelledRegions(scans);
	const large = all
		.filter(({ people }) => people >= leastGroup)
		.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
	const small = all.filter(({ people }) => people < leastGroup);
	const inSmall = small.reduce((total, { people }) => total + people, 0);
	const isDropped = inSmall < leastGroup;
	const rows = new Map(large.map(({ key }, row) => [key, row]));
	const keyOf = remembered(nameKey);
	const names = new Map(all.map(({ key, name }) => [key, name]));
	return {
		names: large.map(({ name }) => name),
		size: large.length + 1,
		rowOf: (name) => rows.get(keyOf(name)) ?? (isDropped ? undefined : large.length),
		nameOf: (name) => names.get(nameKey(name)) ?? tidyName(name),
		small: small.length,
		dropped: isDropped ? inSmall : 0,
	};
}

function spelledRegions(scans: readonly CollectedRow[]): readonly Spelled[] {
	const spellings = new Map<string, number>();
	for (const { region } of scans) spellings.set(region.name, (spellings.get(region.name) ?? 0) + 1);
	const ways = new Map<string, Spelled[]>();
	for (const [spelled, people] of spellings) {
		const key = nameKey(spelled);
		ways.set(key, [...(ways.get(key) ?? []), { key, name: tidyName(spelled), people }]);
	}
	return Array.from(ways, ([key, same]) => {
		const [most] = same.toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
		return { key, name: most?.name ?? '', people: same.reduce((all, { people }) => all + people, 0) };
	});
}

/** Memoises `find`, as thousands of people type few names. */
function remembered(find: (name: string) => string): (name: string) => string {
	const known = new Map<string, string>();
	return (name) => {
		const found = known.get(name) ?? find(name);
		known.set(name, found);
		return found;
	};
}
