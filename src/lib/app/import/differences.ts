import { canonicalJson } from '$lib/content/canonical';
import type { Scan } from '$lib/scan/scan';
import type { Item } from '$lib/session/files/content';

/** Items of one sort that only the device has, that only the file has, and that both have but not alike. */
export type ItemDifference = {
	readonly sort: 'answers' | 'people' | 'decisions' | 'actions';
	readonly here: number;
	readonly file: number;
	readonly different: number;
};

type ById = ReadonlyMap<string, unknown>;

/** Counts differences per sort, and leaves out sorts without any. A milestone counts as one whole. */
export function differencesOf(here: Item, file: Item): readonly ItemDifference[] {
	return sortsOf(here, file).filter((sort) => sort.here + sort.file + sort.different > 0);
}

function sortsOf(here: Item, file: Item): readonly ItemDifference[] {
	if (here.kind === 'scan' && file.kind === 'scan')
		return [compare('answers', answersOf(here.scan), answersOf(file.scan))];
	if (here.kind !== 'session' || file.kind !== 'session') return [];
	const [a, b] = [here.session, file.session];
	return [
		compare('people', byId(a.participants), byId(b.participants)),
		compare('decisions', new Map(Object.entries(a.decisions)), new Map(Object.entries(b.decisions))),
		compare('actions', byId(a.actions), byId(b.actions)),
	];
}

function compare(sort: ItemDifference['sort'], here: ById, file: ById): ItemDifference {
	const both = [...here.keys()].filter((id) => file.has(id));
	return {
		sort,
		here: here.size - both.length,
		file: file.size - both.length,
		different: both.filter((id) => canonicalJson(here.get(id)) !== canonicalJson(file.get(id))).length,
	};
}

/** Visible part of each answer, without the moment it was given. */
const answersOf = ({ entries }: Scan): ById =>
	new Map(
		Object.entries(entries)
			.filter(([, { answer, remark }]) => answer !== null || remark !== '')
			.map(([id, { answer, ticks = [], evidence = '', remark }]) => [
				id,
				{ answer, ticks, evidence, remark },
			]),
	);

const byId = (all: readonly { readonly id: string }[]): ById => new Map(all.map((each) => [each.id, each]));
