import type { Scan } from '$lib/scan/scan';
import type { ScanStore } from '$lib/storage/scan-store';
import { regionLabel } from '../scan-label';

/** A copy with its own id, to go on from without touching the first. */
export async function duplicate(store: ScanStore, scan: Scan, now: string): Promise<void> {
	const copy = {
		...scan,
		id: crypto.randomUUID(),
		name: `${regionLabel(scan)} (kopie)`,
		createdAt: now,
		changedAt: now,
	};
	await store.save(copy, Object.keys(copy.entries));
}
