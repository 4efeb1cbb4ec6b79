import { afterEach, expect, it, vi } from 'vitest';
import { answeredScan } from '../../../tests/small-questionnaire';
import { databaseName, hasDatabase } from './database-name';
import { deviceScans } from './device';
import { wipeDatabase } from './wipe';

afterEach(() => {
	vi.restoreAllMocks();
});

/** A window that keeps the database when it is asked to let go. */
function holdDatabase(): Promise<IDBDatabase> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(databaseName);
		opening.onsuccess = () => {
			resolve(opening.result);
		};
	});
}

it('waits for a window that holds the database, leaves none, and lets nothing make it anew', async () => {
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
