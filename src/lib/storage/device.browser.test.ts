import { afterEach, describe, expect, it, vi } from 'vitest';
import { answeredScan, smallScan } from '../../../tests/small-questionnaire';
import { deleteDatabase } from '../../../tests/test-databases';
import { databaseName, hasDatabase } from './database-name';
import { deviceScans } from './device';

// the one connection of this tab stays; it lets go by itself when the database is deleted, and warns of it
afterEach(async () => {
	vi.restoreAllMocks();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	await deleteDatabase(databaseName);
	vi.restoreAllMocks();
});

function refuseDatabases(): void {
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
		throw new DOMException('No databases in this window', 'SecurityError');
	});
}

describe('the database of this browser', () => {
	it('is there once something was saved, and not from looking for it', async () => {
		expect(await hasDatabase()).toBe(false);
		expect(await hasDatabase()).toBe(false);
		await deviceScans().save(smallScan(), []);
		expect(await hasDatabase()).toBe(true);
	});

	it('may be there where the browser does not tell', async () => {
		vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('No', 'SecurityError'));
		expect(await hasDatabase()).toBe(true);
	});
});

describe('a browser that gives no database', () => {
	it('is said to refuse; the scan goes on in memory, and is kept once there is one', async () => {
		await deleteDatabase(databaseName);
		refuseDatabases();
		const first = answeredScan(1, ['B1.1']);
		await expect(deviceScans().save(first, ['B1.1'])).rejects.toThrow();
		expect(await deviceScans().open(first.id)).toEqual({ ok: true, value: first });
		vi.restoreAllMocks();
		const second = answeredScan(1, ['B1.1', 'G.1']);
		// a try that was still under way may fail yet
		await vi.waitFor(() => deviceScans().save(second, ['G.1']));
		expect(deviceScans().isUnsaved(first.id)).toBe(false);
		expect(await deviceScans().open(first.id)).toEqual({ ok: true, value: second });
	});
});
