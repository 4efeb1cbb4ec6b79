import { isSameName } from '$lib/scan/name';
import type { Referents } from '$lib/scan/referents/referents';
import type { Region } from '$lib/scan/scan';
import { hasDatabase } from '$lib/storage/database-name';

export type RememberedReferents = { readonly region: Region; readonly referents: Referents };

/** Referents of the scans and sessions on this device, latest change first; none if the browser refuses. */
export async function rememberedReferents(): Promise<readonly RememberedReferents[]> {
	// reading must not create a database
	if (!(await hasDatabase())) return [];
	try {
		const [{ deviceScans }, { deviceSessions }] = await Promise.all([
			import('$lib/storage/stores/scan-store'),
			import('$lib/storage/stores/session-store'),
		]);
		const [heads, sessions] = await Promise.all([deviceScans().heads(), deviceSessions().list()]);
		return [
			...heads.map(({ scan, deletedAt }) => ({ ...scan, deletedAt })),
			...sessions.map(({ session, deletedAt }) => ({ ...session, deletedAt })),
		]
			.filter(({ deletedAt }) => deletedAt === null)
			.sort((a, b) => b.changedAt.localeCompare(a.changedAt))
			.flatMap(({ region, referents }) => (referents ? [{ region, referents }] : []));
	} catch {
		return [];
	}
}

/** Latest referents in the region of this name. */
export const referentsIn = (
	remembered: readonly RememberedReferents[],
	regionName: string,
): Referents | undefined => remembered.find(({ region }) => isSameName(region.name, regionName))?.referents;
