import type { Result } from '$lib/result';
import { openScan, type OpenedScan, type ScanProblem } from './opened-scan';
import { OpenWizard } from './open-wizard.svelte';

/**
 * Scan that this window goes on with after another one took over: as stored by now, with what this window could not
 * save. Where it can't be read, the version of this window takes its place. Rejects if it stays in the bin.
 */
export async function scanTakenBack({ wizard: { scan }, source }: OpenWizard): Promise<OpenWizard> {
	const stored = await outsideBin(scan.id);
	if (!stored.ok) return new OpenWizard(scan, source, 'memory');
	const { mergeScan } = await import('$lib/scan/merge-scan');
	return new OpenWizard(mergeScan(stored.value.scan, scan), stored.value.source, 'memory');
}

/** Takes it out of the bin first: whoever goes on with it wants to find it again. */
async function outsideBin(id: string): Promise<Result<OpenedScan, ScanProblem>> {
	const found = await openScan(id);
	if (found.ok || found.error !== 'deleted') return found;
	const { deviceScans } = await import('$lib/storage/stores/scan-store');
	await deviceScans().setDeleted(id, null);
	return openScan(id);
}
