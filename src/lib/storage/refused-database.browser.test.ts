import { afterEach, expect, it, vi } from 'vitest';
import { answeredScan } from '../../../tests/small-questionnaire';
import { deleteDatabase } from '../../../tests/test-databases';
import { databaseName } from './database-name';
import { deviceScans } from './stores/scan-store';

afterEach(async () => {
	vi.restoreAllMocks();
	await deleteDatabase(databaseName);
});

function refuseDatabases(): void {
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
		throw new DOMException('No databases in this window', 'SecurityError');
	});
}

it('ScanStore.save: rejects and keeps the scan in memory until a save succeeds, when the browser refuses the database', async () => {
	refuseDatabases();
	const first = answeredScan(1, ['B1.1']);
	await expect(deviceScans().save(first, ['B1.1'])).rejects.toThrow();
	expect(await deviceScans().open(first.id)).toEqual({ ok: true, value: first });
	vi.restoreAllMocks();
	const second = answeredScan(1, ['B1.1', 'G.1']);
	// an earlier attempt to open the database may still be failing
	await vi.waitFor(() => deviceScans().save(second, ['G.1']));
	expect(deviceScans().isUnsaved(first.id)).toBe(false);
	expect(await deviceScans().open(first.id)).toEqual({ ok: true, value: second });
});
