import { canonicalJson } from '$lib/content/canonical';
import { atOnce, eachInSteps, type Steps } from '$lib/in-slices';
import { onePerRef, refKey } from '$lib/scan/one-per-ref';
import { sameRef } from '$lib/scan/same-ref';
import { type Content, type Item, type QuestionnaireText, dataOf, refOf } from './content';
import type { DeviceContent } from './device-content';
import { keepsContext, itemKey, mergeItems } from './merge-item';

/**
 * `new`: not on the device, or the same but in the bin; `newer`: the file holds everything on the device and more;
 * `older`: the reverse; `conflict`: each holds something that the other lacks.
 */
export type ImportState = 'new' | 'same' | 'newer' | 'older' | 'conflict';

/** An incoming item with its counterpart on the device. */
export type ImportItem = {
	readonly content: Content;
	/** The device's item with the same id. */
	readonly here: Item | null;
	/** True when `here` is in the bin. */
	readonly isBinned: boolean;
	readonly state: ImportState;
	/** The proposal: both merged, with the later of each answer. */
	readonly merged: Item;
};

/**
 * `merge`: the proposal; `keep`: the device's item; `take`: the incoming item; `beside`: the incoming item under a new
 * id.
 */
export type ImportChoice = 'merge' | 'keep' | 'take' | 'beside';

type Kept = { readonly item: Item; readonly isBinned: boolean };

/** One item per incoming id, in the original order; incoming items with one id are merged first. */
export const planImport = (incoming: readonly Content[], here: DeviceContent): readonly ImportItem[] =>
	atOnce(planImportSteps(incoming, here));

export function* planImportSteps(
	incoming: readonly Content[],
	here: DeviceContent,
): Steps<readonly ImportItem[]> {
	const kept = new Map(keptOn(here).map((each) => [itemKey(each.item), each]));
	const merged = yield* mergedByIdSteps(incoming);
	return yield* eachInSteps(merged, (content) => planOne(content, kept.get(itemKey(content))));
}

/** The item to store, outside the bin; null when there is nothing to store. */
export function chosen(item: ImportItem, choice: ImportChoice, newId: string): Item | null {
	const { content, here, isBinned, merged } = item;
	if (choice === 'keep') return null;
	if (choice === 'beside') return here ? besideOf(content, newId) : itemOf(content);
	const wanted = choice === 'take' ? itemOf(content) : merged;
	return here && !isBinned && isSame(wanted, here) ? null : wanted;
}

/** Incoming questionnaires of the items to store, without duplicates; the device has any others. */
export function textsFor(
	writing: readonly Item[],
	incoming: readonly Content[],
): readonly QuestionnaireText[] {
	const sources = new Map(onePerRef(incoming, refOf).map((content) => [refKey(refOf(content)), content]));
	return onePerRef(writing.map(refOf), (ref) => ref).flatMap((ref) => {
		const source = sources.get(refKey(ref));
		return source ? [{ ref, content: source.questionnaire }] : [];
	});
}

const keptOn = ({ scans, sessions, milestones }: DeviceContent): readonly Kept[] => [
	...scans.map(({ scan, deletedAt }) => keptAs({ kind: 'scan', scan }, deletedAt)),
	...sessions.map(({ session, deletedAt }) => keptAs({ kind: 'session', session }, deletedAt)),
	...milestones.map(({ milestone, deletedAt }) => keptAs({ kind: 'milestone', milestone }, deletedAt)),
];

const keptAs = (item: Item, deletedAt: string | null): Kept => ({ item, isBinned: deletedAt !== null });

function* mergedByIdSteps(incoming: readonly Content[]): Steps<readonly Content[]> {
	const all = new Map<string, Content>();
	for (const content of incoming) {
		const other = all.get(itemKey(content));
		all.set(itemKey(content), other ? mergeContents(other, content) : content);
		yield;
	}
	return [...all.values()];
}

function mergeContents(a: Content, b: Content): Content {
	const merged = mergeItems(a, b);
	return { ...merged, questionnaire: (sameRef(refOf(merged), refOf(a)) ? a : b).questionnaire };
}

function planOne(content: Content, kept: Kept | undefined): ImportItem {
	const incoming = itemOf(content);
	if (!kept) return { content, here: null, isBinned: false, state: 'new', merged: incoming };
	const { item: here, isBinned } = kept;
	const state = stateOf(here, incoming);
	const merged = mergedIn(state, here, incoming);
	return { content, here, isBinned, state: state === 'same' && isBinned ? 'new' : state, merged };
}

function stateOf(here: Item, incoming: Item): ImportState {
	if (isSame(here, incoming)) return 'same';
	if (here.kind === 'milestone') return 'conflict';
	const merged = mergeItems(here, incoming);
	if (isSame(merged, here) && keepsContext(incoming, merged)) return 'older';
	return isSame(merged, incoming) && keepsContext(here, merged) ? 'newer' : 'conflict';
}

/** Returns a side that holds everything unchanged, including the order of its lists. */
function mergedIn(state: ImportState, here: Item, incoming: Item): Item {
	if (state === 'conflict') return mergeItems(here, incoming);
	return state === 'newer' ? incoming : here;
}

/** Compares items, ignoring the order of people and actions. */
const isSame = (a: Item, b: Item): boolean => textOf(a) === textOf(b);

const textOf = (item: Item): string => canonicalJson(dataOf(mergeItems(item, item)));

function itemOf({ questionnaire: _questionnaire, ...item }: Content): Item {
	return item;
}

function besideOf(content: Content, id: string): Item {
	if (content.kind === 'session') return { kind: 'session', session: { ...content.session, id } };
	if (content.kind === 'scan')
		return {
			kind: 'scan',
			scan: { ...content.scan, id, name: besideName(content.scan.name.trim() || content.scan.region.name) },
		};
	const { milestone } = content;
	return { kind: 'milestone', milestone: { ...milestone, id, name: besideName(milestone.name) } };
}

/** Keeps the result within the thousand characters of a name. */
const besideName = (name: string): string => `${name.slice(0, 900)} (uit bestand)`.trim();
