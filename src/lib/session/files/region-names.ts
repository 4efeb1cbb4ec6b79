import { nameKey } from '$lib/scan/name';
import type { Region, Scan } from '$lib/scan/scan';
import type { Session } from '../session';

/** A region with several names, the most recent first. */
export type NamesQuestion = { readonly id: Region['id']; readonly names: readonly string[] };

type Named = Pick<Scan | Session, 'region' | 'changedAt'>;

/** Incoming regions that have another name on the device or elsewhere in the same files. */
export function namesToAsk(incoming: readonly Named[], here: readonly Named[]): readonly NamesQuestion[] {
	const ids = new Set(incoming.map(({ region }) => region.id));
	const names = new Map<string, Map<string, string>>();
	const latestFirst = [...incoming, ...here].sort((a, b) => (a.changedAt > b.changedAt ? -1 : 1));
	for (const { region } of latestFirst) {
		if (!ids.has(region.id)) continue;
		const called = names.get(region.id) ?? new Map<string, string>();
		const key = nameKey(region.name);
		if (!called.has(key)) called.set(key, region.name);
		names.set(region.id, called);
	}
	return Array.from(names, ([id, called]) => ({ id, names: [...called.values()] })).filter(
		(question) => question.names.length > 1,
	);
}
