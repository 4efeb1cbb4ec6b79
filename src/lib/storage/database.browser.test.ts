import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionIn } from '../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';

const kept = answeredScan(1, ['B1.1', 'G.1']);
const inBin = answeredScan(2, ['B1.2']);
const thrownAwayAt = '2026-03-02T09:00:00.000Z';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	await databases.remove();
	vi.restoreAllMocks();
});

/** A database as the first version of the app left it: no bijeenkomsten. */
async function madeByVersion1(): Promise<Dexie> {
	const old = new Dexie(databases.name);
	old.version(1).stores({
		scans: 'id, changedAt',
		entries: '[scanId+statementId], scanId',
		regions: 'id',
		questionnaires: '[id+version+hash]',
	});
	for (const [scan, deletedAt] of [
		[kept, null],
		[inBin, thrownAwayAt],
	] as const) {
		const { entries, region, ...fields } = scan;
		await old.table('scans').put({ ...fields, regionId: region.id, deletedAt });
		await old.table('regions').put(region);
		await old
			.table('entries')
			.bulkPut(Object.values(entries).map((entry) => ({ ...entry, scanId: scan.id })));
	}
	await old.table('questionnaires').put({ ...smallRef, content: smallQuestionnaire });
	return old;
}

async function expectWhole(): Promise<void> {
	const { store, sessions } = databases.connect();
	expect(await store.open(kept.id)).toEqual({ ok: true, value: kept });
	expect(await store.list()).toContainEqual({ scan: inBin, deletedAt: thrownAwayAt });
	expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	const session = sessionIn({ 'B1.1': '0 2 4' });
	await sessions.save(session);
	expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: session });
}

it('a database of version 1 opens with its scans whole, and takes a bijeenkomst', async () => {
	(await madeByVersion1()).close();
	await expectWhole();
});

it('a window that still runs version 1 lets go of it', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const old = await madeByVersion1();
	await expectWhole();
	expect(old.isOpen()).toBe(false);
	expect(warn).toHaveBeenCalled();
});
