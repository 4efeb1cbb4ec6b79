import { newId } from '$lib/scan/new-id';
import { nameKey, tidyName } from './name';
import type { Region } from './scan';

/** Finds the known region with this name, or makes a new one; `fallback` is its name when nothing was typed. */
export function regionCalled(typed: string, fallback: string, known: readonly Region[]): Region {
	const name = tidyName(typed) || fallback;
	const key = nameKey(name);
	return known.find((region) => nameKey(region.name) === key) ?? { id: newId(), name };
}
