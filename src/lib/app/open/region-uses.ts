import type { Region } from '$lib/scan/scan';
import { hasDatabase } from '$lib/storage/database-name';

/** Uses of the name of a region, apart from one session. */
export type RegionUses = {
	/** Number of scans and sessions of this region, without the bin. */
	readonly others: number;
	/** All regions on this device. */
	readonly known: readonly Region[];
};

/** Returns empty values if the browser refuses. */
export async function regionUses(regionId: string, sessionId: string): Promise<RegionUses> {
	const nothing = { others: 0, known: [] };
	if (!(await hasDatabase())) return nothing;
	const [{ deviceScans }, { deviceSessions }] = await Promise.all([
		import('$lib/storage/stores/scan-store'),
		import('$lib/storage/stores/session-store'),
	]);
	try {
		const [heads, sessions, known] = await Promise.all([
			deviceScans().heads(),
			deviceSessions().list(),
			deviceScans().regions(),
		]);
		const all = [
			...heads.map(({ scan, deletedAt }) => ({ ...scan, deletedAt })),
			...sessions.map(({ session, deletedAt }) => ({ ...session, deletedAt })),
		];
		const others = all.filter(
			({ id, region, deletedAt }) => deletedAt === null && region.id === regionId && id !== sessionId,
		);
		return { others: others.length, known };
	} catch {
		return nothing;
	}
}
