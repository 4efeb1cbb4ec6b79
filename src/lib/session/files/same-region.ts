import { nameKey } from '$lib/scan/name';
import type { Region } from '$lib/scan/scan';

/** Someone said that `id` is the same region as `sameAs`. */
export type RegionAlias = { readonly id: string; readonly sameAs: string };

/** Regions of one name, under ids that nobody has called the same yet. */
export type RegionQuestion = {
	/** The one that is on this device, or else the first that comes in. */
	readonly known: Region;
	/** "Zelfde regio?": if so, each of these ids becomes an alias of `known`. */
	readonly incoming: readonly Region[];
};

/** One id for all the ids of a region. */
export type SharedRegionId = (region: Pick<Region, 'id'>) => string;

/**
 * Joins the ids that someone called the same, straight or by way of others; a name alone is not enough. A disjoint-set
 * forest: a file can hold tens of thousands, in a chain or a circle.
 */
export function sharedRegionIds(aliases: readonly RegionAlias[]): SharedRegionId {
	const above = new Map<string, string>();
	const rootOf = (id: string): string => {
		let root = id;
		for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up;
		// path compression: the next look from here is one step
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

/** One question per name that comes in under an id that is new here. */
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

/** In their order; a device may have a thousand. */
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
