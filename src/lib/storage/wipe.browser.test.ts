import { afterEach, expect, it, vi } from 'vitest';
import { answeredScan } from '../../../tests/small-questionnaire';
import { databaseName, hasDatabase } from './database-name';
import { deviceScans } from './stores/scan-store';
import { wipeDatabase } from './wipe';

afterEach(() => {
	vi.restoreAllMocks();
});

/** Opens a connection that does not close when another window wants to delete the database. */
function holdDatabase(): Promise<IDBDatabase> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(databaseName);
		opening.onsuccess = () => {
			resolve(opening.result);
		};
	});
}

it('wipeDatabase: waits for an open connection and deletes the database, which no later write creates again', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const scan = answeredScan(1, ['B1.1']);
	await deviceScans().save(scan, ['B1.1']);
	const holder = await holdDatabase();
	const waiting = vi.fn(() => {
		holder.close();
	});
	await wipeDatabase(waiting);
	expect([await hasDatabase(), waiting.mock.calls.length]).toEqual([false, 1]);
	await expect(deviceScans().save(scan, ['B1.1'])).rejects.toThrow();
	await expect(deviceScans().list()).rejects.toThrow();
	expect(await hasDatabase()).toBe(false);
});
