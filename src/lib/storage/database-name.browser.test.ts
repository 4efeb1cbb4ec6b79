import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallScan } from '../../../tests/small-questionnaire';
import { deleteDatabase } from '../../../tests/test-databases';
import { databaseName, hasDatabase } from './database-name';
import { deviceScans } from './stores/scan-store';

// the files of a run share one origin, and another one may leave its database
beforeEach(() => deleteDatabase(databaseName));

afterEach(async () => {
	vi.restoreAllMocks();
	await deleteDatabase(databaseName);
});

describe('hasDatabase', () => {
	it('returns false until something is saved, without creating the database', async () => {
		expect(await hasDatabase()).toBe(false);
		expect(await hasDatabase()).toBe(false);
		await deviceScans().save(smallScan(), []);
		expect(await hasDatabase()).toBe(true);
	});

	it('returns true, when the browser does not list its databases', async () => {
		vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('No', 'SecurityError'));
		expect(await hasDatabase()).toBe(true);
	});
});
