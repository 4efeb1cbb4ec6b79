import type { ScanDatabase } from '../database';

/** Deletes regions that no scan or session, the bin included, uses: a region's name must not outlive them. */
export async function dropUnusedRegions(database: ScanDatabase): Promise<void> {
	const { scans, sessions, regions } = database;
	// looks first: in WebKit a page that is left during a write keeps these tables from the next page
	if ((await unusedRegions(database)).length === 0) return;
	await database.transaction('rw', [scans, sessions, regions], async () => {
		await regions.bulkDelete(await unusedRegions(database));
	});
}

async function unusedRegions({ scans, sessions, regions }: ScanDatabase): Promise<string[]> {
	const used = new Set<string>();
	await scans.each(({ regionId }) => used.add(regionId));
	await sessions.each(({ regionId }) => used.add(regionId));
	return (await regions.toCollection().primaryKeys()).filter((id) => !used.has(id));
}
