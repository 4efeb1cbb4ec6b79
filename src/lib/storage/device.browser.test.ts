import { afterEach, describe, expect, it, vi } from 'vitest';
import { smallScan } from '../../../tests/small-questionnaire';
import { deleteDatabase } from '../../../tests/test-databases';
import { databaseName, hasDatabase } from './database-name';
import { deviceScans } from './device';

afterEach(async () => {
	vi.restoreAllMocks();
	await deleteDatabase(databaseName);
});

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
