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

/** Same id, or someone said that they are the same; a name alone is not enough. */
export const sameRegion = (
	a: Pick<Region, 'id'>,
	b: Pick<Region, 'id'>,
	aliases: readonly RegionAlias[],
): boolean => a.id === b.id || sameIds(a.id, aliases).has(b.id);

/** One question per name that comes in under an id that is new here. */
export function regionsToAsk(
	incoming: readonly Region[],
	known: readonly Region[],
	aliases: readonly RegionAlias[],
): readonly RegionQuestion[] {
	const knownIds = new Set(known.map(({ id }) => id));
	const isKnown = ({ id }: Region): boolean => [...sameIds(id, aliases)].some((same) => knownIds.has(same));
	const strangers = byName(onePerId(incoming).filter((region) => !isKnown(region)));
	const knownByName = byName(known);
	return [...strangers].flatMap(([name, called]) => {
		const [first, ...others] = [...(knownByName.get(name)?.slice(0, 1) ?? []), ...called];
		const toAsk = others.filter((region) => first && !sameRegion(first, region, aliases));
		return name && first && toAsk.length > 0 ? [{ known: first, incoming: toAsk }] : [];
	});
}

/** In their order; a device may have a thousand. */
function byName(regions: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
	const found = new Map<string, Region[]>();
	for (const region of regions) {
		const key = regionKey(region.name);
		const called = found.get(key);
		if (called) called.push(region);
		else found.set(key, [region]);
	}
	return found;
}

/** How two people who type the same name may differ: capitals, spaces, the spelling of an accent. */
export const regionKey = (name: string): string =>
	name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nl');

function onePerId(regions: readonly Region[]): readonly Region[] {
	const found = new Map<string, Region>();
	for (const region of regions) if (!found.has(region.id)) found.set(region.id, region);
	return [...found.values()];
}

/** All that `id` was called the same as, straight or by way of others. */
function sameIds(id: string, aliases: readonly RegionAlias[]): ReadonlySet<string> {
	const ids = new Set([id]);
	// a set that grows is walked to its end
	for (const known of ids)
		for (const alias of aliases) {
			if (alias.id === known) ids.add(alias.sameAs);
			if (alias.sameAs === known) ids.add(alias.id);
		}
	return ids;
}
