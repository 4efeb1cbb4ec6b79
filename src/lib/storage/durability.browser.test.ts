import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entryOf } from '../../../tests/notation';
import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import type { ScanStore } from './stores/scan-store';

const scan = smallScan({ entries: { 'B1.1': entryOf('B1.1', { kind: 'level', level: 2 }) } });
const now = '2026-03-02T09:00:00.000Z';
const later = '2026-05-02T09:00:00.000Z';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

it.each<readonly [what: string, write: (store: ScanStore) => Promise<void>]>([
	['save', (store) => store.save(scan, ['B1.1'], smallQuestionnaire)],
	['rename', (store) => store.rename(scan.id, 'Najaar', now)],
	['setDeleted', (store) => store.setDeleted(scan.id, null)],
	['emptyBin', (store) => store.emptyBin(later)],
])('ScanStore.%s: writes with strict durability', async (_what, write) => {
	const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const { store } = databases.connect();
	await store.save(scan, ['B1.1']);
	await store.setDeleted(scan.id, now);
	opened.mockClear();
	await write(store);
	const transactions = opened.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value] : []));
	const writing = transactions.filter(({ mode }) => mode === 'readwrite');
	expect(writing).not.toEqual([]);
	expect(writing.map(({ durability }) => durability)).toEqual(writing.map(() => 'strict'));
});
