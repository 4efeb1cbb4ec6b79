import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases } from '../../../../tests/test-databases';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

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
