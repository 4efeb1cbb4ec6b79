import { regionLabel } from '$lib/app/scan-label';
import type { ScanStore } from '$lib/storage/stores/scan-store';
import { newId } from '$lib/scan/new-id';

/** Copies a scan under a new id, so that the original stays as it is. */
export async function duplicate(store: ScanStore, id: string, now: string): Promise<void> {
	const opened = await store.open(id);
	if (!opened.ok) throw new Error(`Cannot copy a scan: ${opened.error}`);
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
