import type { Entry, Scan } from '$lib/scan/scan';
import { deviceScans } from '$lib/storage/stores/scan-store';

/** Cache of the scan that was read last: its statements share one read. */
let read: { readonly id: string; readonly scan: Promise<Scan | undefined> } | undefined;

/** Answer to a statement in an earlier scan; undefined without one, and if that scan is not on this device. */
export async function earlierAnswer(scanId: string, statementId: string): Promise<Entry | undefined> {
	if (read?.id !== scanId) read = { id: scanId, scan: readScan(scanId) };
	return (await read.scan)?.entries[statementId];
}

const readScan = (id: string): Promise<Scan | undefined> =>
	deviceScans()
		.open(id)
		.then(
			(opened) => (opened.ok ? opened.value : undefined),
			() => undefined,
		);
