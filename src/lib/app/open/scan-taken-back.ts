import { openScan } from './opened-scan';
import { OpenWizard } from './open-wizard.svelte';
import { openOutOfBin } from './out-of-bin';

/**
 * Scan that this window goes on with after another one took over: as stored by now, with what this window could not
 * save. Where it can't be read, the version of this window takes its place. Rejects if it stays in the bin. Calling the
 * function it resolves to begins it, and writes.
 */
export async function scanTakenBack({ wizard: { scan }, source }: OpenWizard): Promise<() => OpenWizard> {
	const stored = await openOutOfBin(
		() => openScan(scan.id),
		async () => {
			const { deviceScans } = await import('$lib/storage/stores/scan-store');
			await deviceScans().setDeleted(scan.id, null);
		},
	);
	if (!stored.ok) return () => new OpenWizard(scan, source, 'memory');
	const { mergeScan } = await import('$lib/scan/merge-scan');
	const merged = mergeScan(stored.value.scan, scan);
	return () => new OpenWizard(merged, stored.value.source, 'memory');
}
