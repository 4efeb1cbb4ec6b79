import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases } from '../../../../tests/test-databases';
import { MilestoneStore } from './milestone-store';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => {
	vi.restoreAllMocks();
	return databases.remove();
});

const thrownAway = '2026-03-02T09:00:00.000Z';
const later = '2026-05-02T09:00:00.000Z';

describe('dropUnusedRegions', () => {
	it('deletes a region, once its last scan has left the bin', async () => {
		const { store } = databases.connect();
		const region = { id: '6a3f8f4e-8d0f-4c56-9c1a-2f0c7a525f3b', name: 'Waterland-Zuid' };
		const scan = { ...answeredScan(1, ['B1.1']), region };
		await store.save(scan, ['B1.1']);
		await store.setDeleted(scan.id, thrownAway);
		await store.dropUnusedRegions();
		expect(await store.regions()).toEqual([region]);
		await store.emptyBin(later);
		await store.dropUnusedRegions();
		expect(await store.regions()).toEqual([]);
	});

	it('keeps a region, when a session uses it', async () => {
		const { store, sessions } = databases.connect();
		const session = sessionIn({ 'B1.1': '0 2 4' }, { questionnaire: smallRef });
		await sessions.save(session, smallQuestionnaire);
		await store.dropUnusedRegions();
		expect(await store.regions()).toEqual([session.region]);
	});
});

describe('looking through the bin', () => {
	it('starts no write, when nothing is to be deleted', async () => {
		// before Dexie binds it to its connection
		const started = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const { store, sessions, database } = databases.connect();
		const scan = answeredScan(1, ['B1.1']);
		await store.save(scan, ['B1.1']);
		await store.setDeleted(scan.id, thrownAway);
		started.mockClear();
		await store.emptyBin(thrownAway);
		await sessions.emptyBin(thrownAway);
		await new MilestoneStore(database).emptyBin(thrownAway);
		await store.dropUnusedRegions();
		expect(new Set(started.mock.calls.map(([, mode]) => mode))).toEqual(new Set(['readonly']));
	});
});
