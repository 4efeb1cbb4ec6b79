import type { Result } from '$lib/result';
import type { ScanProblem } from './opened-scan';

/** Opens an item. Takes it out of the bin first: whoever goes on with it wants to find it again. */
export async function openOutOfBin<T>(
	open: () => Promise<Result<T, ScanProblem>>,
	restore: () => Promise<void>,
): Promise<Result<T, ScanProblem>> {
	const found = await open();
	if (found.ok || found.error !== 'deleted') return found;
	await restore();
	return open();
}
