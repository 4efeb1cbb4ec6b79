import { canonicalJson } from '$lib/content/canonical';
import { eachInSteps, inSlices, type Steps } from '$lib/in-slices';
import { sameData } from '$lib/exchange/same-data';
import { answersIn, dataOf, type Item } from '$lib/session/files/content';
import { chosen, textsFor, type ImportChoice } from '$lib/session/files/import-plan';
import { itemKey, mergeItems } from '$lib/session/files/merge-item';
import type { Region } from '$lib/scan/scan';
import type { RegionAlias } from '$lib/session/files/region-alias';
import { ChangedMeanwhile, deviceContent, type MayReplace } from '$lib/storage/stores/content-store';
import { takeFromWindows } from '$lib/storage/hold';
import { newId } from '$lib/scan/new-id';
import { now } from '../now';
import { proposalFor } from './import-words';
import type { FilesPlan } from './plan-files';

/** Choices of the user that differ from the proposal. */
export type Decisions = {
	/** By key of the item. */
	readonly choices: Readonly<Record<string, ImportChoice>>;
	/** Ids of regions that differ in spite of the same name. */
	readonly otherRegions: readonly Region['id'][];
	/** Name to keep for a region with several, by its id. */
	readonly regionNames: Readonly<Record<Region['id'], string>>;
};

/** Outcome of an import, with its undo. */
export type ImportOutcome = {
	readonly items: readonly Item[];
	readonly packs: number;
	/**
	 * Restores what was there. Unless the user is sure, does nothing if that would remove later changes, and resolves to
	 * the items that have them.
	 */
	readonly undo: (isSure: boolean) => Promise<readonly Item[]>;
};

/**
 * Writes everything, or rejects and writes nothing. Resolves to undefined, with nothing written, if one of the items is
 * not on the device any more as the plan has it. `onwritten` hears how far it is, from 0 to 1.
 */
export async function writeImport(
	plan: FilesPlan,
	decisions: Decisions,
	onwritten: (share: number) => void,
): Promise<ImportOutcome | undefined> {
	const named = new Map(
		plan.names.map(({ id, names: [last = ''] }) => [id, decisions.regionNames[id] ?? last]),
	);
	const items = (await inSlices(itemsToWrite(plan, decisions))).map((item) => withRegionName(item, named));
	const { contents } = plan.read;
	const addedAt = now();
	const ids = items.map((item) => dataOf(item).id);
	await takeFromWindows(ids);
	const writing = deviceContent().writeAll(
		{
			items,
			texts: [...textsFor(items, contents), ...plan.newPacks],
			packs: plan.newPacks.map(({ ref }) => ({ ...ref, addedAt })),
			regions: Array.from(named, ([id, name]) => ({ id, name })),
			aliases: [...plan.read.regionAliases, ...aliasesIn(plan, decisions, items)],
			onwritten,
		},
		asPlanned(plan),
		leftAsPlanned(plan, decisions, items),
	);
	const undo = await unlessChanged(writing);
	if (undo instanceof ChangedMeanwhile) return undefined;
	return {
		items,
		packs: plan.newPacks.length,
		undo: async (isSure) => {
			await takeFromWindows(ids);
			const undone = await unlessChanged(undo(isSure ? undefined : isAsWritten));
			return undone instanceof ChangedMeanwhile ? undone.items : [];
		},
	};
}

/** Resolves to the reason if items changed meanwhile; rejects if the device refuses. */
const unlessChanged = <T>(work: Promise<T>): Promise<T | ChangedMeanwhile> =>
	work.catch((error: unknown) => {
		if (error instanceof ChangedMeanwhile) return error;
		throw error;
	});

/** Items of the plan that need no writing, for another reason than that the user keeps what is here. */
function leftAsPlanned(
	{ items }: FilesPlan,
	{ choices }: Decisions,
	written: readonly Item[],
): readonly Item[] {
	const keys = new Set(written.map(itemKey));
	return items
		.map(({ content }) => content)
		.filter((item) => !keys.has(itemKey(item)) && choices[itemKey(item)] === undefined);
}

/** True while the device has what the plan showed. */
function asPlanned({ items }: FilesPlan): MayReplace {
	const planned = new Map(items.map((item) => [itemKey(item.content), item]));
	return (item, stored) => {
		const { here = null, isBinned = false } = planned.get(itemKey(item)) ?? {};
		if (!stored || !here) return !stored && !here;
		return isBinned === (stored.deletedAt !== null) && isSame(stored.item, here);
	};
}

const isAsWritten: MayReplace = (item, stored) =>
	stored !== undefined && stored.deletedAt === null && isSame(stored.item, item);

function* itemsToWrite({ items }: FilesPlan, { choices }: Decisions): Steps<readonly Item[]> {
	const written = yield* eachInSteps(items, (item) =>
		chosen(item, choices[itemKey(item.content)] ?? proposalFor(item), newId()),
	);
	return written.flatMap((item) => item ?? []);
}

/** Renames the region of an item; a milestone keeps the name that its region had. */
function withRegionName(item: Item, names: ReadonlyMap<string, string>): Item {
	if (item.kind === 'milestone') return item;
	const { region } = answersIn(item);
	const renamed = { ...region, name: names.get(region.id) ?? region.name };
	return item.kind === 'scan'
		? { kind: 'scan', scan: { ...item.scan, region: renamed } }
		: { kind: 'session', session: { ...item.session, region: renamed } };
}

/** Aliases of the regions that were written. */
function aliasesIn(
	{ regions }: FilesPlan,
	{ otherRegions }: Decisions,
	written: readonly Item[],
): readonly RegionAlias[] {
	const ids = new Set(written.map((item) => answersIn(item).region.id));
	return regions
		.flatMap(({ known, incoming }) => incoming.map(({ id }) => ({ id, sameAs: known.id })))
		.filter(({ id }) => ids.has(id) && !otherRegions.includes(id));
}

/** Compares texts only if the data differ at first sight, which saves a long wait with very many items. */
const isSame = (kept: Item, item: Item): boolean =>
	sameData(dataOf(kept), dataOf(item)) || textOf(kept) === textOf(item);

/** Ignores the order of people and actions, which merging normalises. */
const textOf = (item: Item): string => canonicalJson(dataOf(mergeItems(item, item)));
