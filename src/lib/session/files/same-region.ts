import { nameKey } from '$lib/scan/name';
import type { Region } from '$lib/scan/scan';
import type { RegionAlias } from './region-alias';

/** Regions with one name, and ids not yet confirmed as the same. */
export type RegionQuestion = {
	/** The region on this device, or else the first incoming one. */
	readonly known: Region;
	/** "Zelfde regio?": if so, each of these ids becomes an alias of `known`. */
	readonly incoming: readonly Region[];
};

/** Maps each of a region's ids to one shared id. */
export type SharedRegionId = (region: Pick<Region, 'id'>) => string;

/**
 * Joins the ids confirmed as the same, directly or transitively; an equal name is not enough. A disjoint-set forest
 * (union-find), as a file can hold tens of thousands, in a chain or a cycle.
 */
export function sharedRegionIds(aliases: readonly RegionAlias[]): SharedRegionId {
	const above = new Map<string, string>();
	const rootOf = (id: string): string => {
		let root = id;
		for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up;
		// path compression: the next lookup from here takes one step
		for (let at = id; at !== root;) {
			const up = above.get(at) ?? root;
			above.set(at, root);
			at = up;
		}
		return root;
	};
	for (const { id, sameAs } of aliases) {
		const [one, other] = [rootOf(id), rootOf(sameAs)];
		if (one !== other) above.set(one, other);
	}
	return ({ id }) => rootOf(id);
}

/** One question per name that comes in under a new id. */
export function regionsToAsk(
	incoming: readonly Region[],
	known: readonly Region[],
	aliases: readonly RegionAlias[],
): readonly RegionQuestion[] {
	const sharedId = sharedRegionIds(aliases);
	const knownIds = new Set(known.map(sharedId));
	const strangers = byName(onePerId(incoming).filter((region) => !knownIds.has(sharedId(region))));
	const knownByName = byName(known);
	return [...strangers].flatMap(([name, called]) => {
		const [first, ...others] = [...(knownByName.get(name)?.slice(0, 1) ?? []), ...called];
		const toAsk = others.filter((region) => first && sharedId(first) !== sharedId(region));
		return name && first && toAsk.length > 0 ? [{ known: first, incoming: toAsk }] : [];
	});
}

/** Groups regions by comparison key, in the original order. */
function byName(regions: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
	const found = new Map<string, Region[]>();
	for (const region of regions) {
		const key = nameKey(region.name);
		const called = found.get(key);
		if (called) called.push(region);
		else found.set(key, [region]);
	}
	return found;
}

function onePerId(regions: readonly Region[]): readonly Region[] {
	const found = new Map<string, Region>();
	for (const region of regions) if (!found.has(region.id)) found.set(region.id, region);
	return [...found.values()];
}
