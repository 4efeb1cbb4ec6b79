import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answeredScan } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import { onDeviceChange } from './changes';
import { SettingsStore } from './stores/settings-store';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

const scan = answeredScan(1, ['B1.1']);

describe('SettingsStore', () => {
	it('returns a stored value after reopening, and undefined after its removal', async () => {
		const settings = new SettingsStore(databases.connect().database);
		await settings.set('keptAt', '2026-03-02T09:00:00.000Z');
		const reopened = new SettingsStore(databases.reopen().database);
		expect(await reopened.get('keptAt')).toBe('2026-03-02T09:00:00.000Z');
		await reopened.remove('keptAt');
		expect(await reopened.get('keptAt')).toBeUndefined();
	});

	it('stores a file handle', async () => {
		const folder = await navigator.storage.getDirectory();
		const file = await folder.getFileHandle('reservekopie.bouwstenenscan', { create: true });
		await new SettingsStore(databases.connect().database).set('backupFile', file);
		const kept = await new SettingsStore(databases.reopen().database).get('backupFile');
		expect(await kept?.isSameEntry(file)).toBe(true);
		await folder.removeEntry(file.name);
	});

	it.each([42, 'gisteren', '2026-03-02T09:00:00+01:00', null])(
		'returns undefined, for the invalid value %s',
		async (value) => {
			const { database } = databases.connect();
			await database.settings.put({ key: 'keptAt', value });
			await database.settings.put({ key: 'backupFile', value });
			const settings = new SettingsStore(database);
			expect([await settings.get('keptAt'), await settings.get('backupFile')]).toEqual([
				undefined,
				undefined,
			]);
		},
	);
});

describe('onDeviceChange', () => {
	it('calls back for a saved answer and a deletion, but not for a setting or after unsubscribing', async () => {
		const { store, database } = databases.connect();
		await database.open();
		const heard = vi.fn();
		const stop = onDeviceChange(heard, databases.name);
		await new SettingsStore(database).set('keptAt', '2026-03-02T09:00:00.000Z');
		expect(heard).not.toHaveBeenCalled();
		await store.save(scan, ['B1.1']);
		await vi.waitFor(() => {
			expect(heard).toHaveBeenCalledTimes(1);
		});
		await store.setDeleted(scan.id, '2026-03-02T09:00:00.000Z');
		await vi.waitFor(() => {
			expect(heard).toHaveBeenCalledTimes(2);
		});
		stop();
		await store.setDeleted(scan.id, null);
		expect(heard).toHaveBeenCalledTimes(2);
	});
});
