import type { Region } from '$lib/scan/scan';
import { hasDatabase } from '$lib/storage/database-name';

/** Regions that this browser has scans of, to choose from; none if it refuses. */
export async function storedRegions(): Promise<readonly Region[]> {
	if (!(await hasDatabase())) return [];
	try {
		const { deviceScans } = await import('$lib/storage/stores/scan-store');
		return await deviceScans().regions();
	} catch {
		return [];
	}
}
