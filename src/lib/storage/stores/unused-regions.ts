import type { ScanDatabase } from '../database';

/** Deletes regions that no scan or session, the bin included, uses: a region's name must not outlive them. */
export async function dropUnusedRegions(database: ScanDatabase): Promise<void> {
	const { scans, sessions, regions } = database;
	await database.transaction('rw', [scans, sessions, regions], async () => {
		const used = new Set<string>();
		await scans.each(({ regionId }) => used.add(regionId));
		await sessions.each(({ regionId }) => used.add(regionId));
		const unused = (await regions.toCollection().primaryKeys()).filter((id) => !used.has(id));
		await regions.bulkDelete(unused);
	});
}
