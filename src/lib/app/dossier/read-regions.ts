import type { Questionnaire } from '$lib/content/questionnaire';
import { onePerRef, refKey } from '$lib/scan/one-per-ref';
import { regionItems, type RegionItems } from '$lib/session/dossier/region-items';
import { sharedRegionIds } from '$lib/session/files/same-region';
import type { Session } from '$lib/session/session';
import { hasDatabase } from '$lib/storage/database-name';
import { sourceOf } from '../open/opened-scan';

/** Questionnaires by reference. */
export type KnownTexts = ReadonlyMap<string, Questionnaire>;

/** Regions of this device that have a dossier, the one changed last first. Rejects if the browser refuses. */
export async function readRegions(): Promise<readonly RegionItems[]> {
	// reading must not create a database
	if (!(await hasDatabase())) return [];
	const { deviceContent } = await import('$lib/storage/stores/content-store');
	const [content, aliases] = await Promise.all([deviceContent().readAll(), deviceContent().regionAliases()]);
	return regionItems(content, sharedRegionIds(aliases));
}

/** The questionnaires of these bijeenkomsten, as far as this device has them. */
export async function readTexts({ sessions, frozen }: RegionItems): Promise<KnownTexts> {
	const { deviceScans } = await import('$lib/storage/stores/scan-store');
	const all: readonly Session[] = [...sessions, ...frozen.map(({ session }) => session)];
	const refs = onePerRef(
		all.map(({ questionnaire }) => questionnaire),
		(ref) => ref,
	);
	const texts = await Promise.all(
		refs.map(async (ref) => {
			const source = await sourceOf(deviceScans(), ref);
			return source ? [[refKey(ref), await source.whole()] as const] : [];
		}),
	);
	return new Map(texts.flat());
}
