import { regionLabel } from '$lib/app/scan-label';
import type { ScanStore } from '$lib/storage/stores/scan-store';
import { newId } from '$lib/scan/new-id';

/** A copy with its own id, to go on from without touching the first. */
export async function duplicate(store: ScanStore, id: string, now: string): Promise<void> {
	const opened = await store.open(id);
	if (!opened.ok) throw new Error(`No copy of a scan that is ${opened.error}`);
	const scan = opened.value;
	const copy = {
		...scan,
		id: newId(),
		name: `${regionLabel(scan)} (kopie)`,
		createdAt: now,
		changedAt: now,
	};
	await store.save(copy, Object.keys(copy.entries));
}
