import { newId } from '$lib/scan/new-id';
import { nameKey, tidyName } from './name';
import type { Region } from './scan';

/** The known region that someone means by this name, or a new one; `fallback` is for who typed nothing. */
export function regionCalled(typed: string, fallback: string, known: readonly Region[]): Region {
	const name = tidyName(typed) || fallback;
	const key = nameKey(name);
	return known.find((region) => nameKey(region.name) === key) ?? { id: newId(), name };
}
