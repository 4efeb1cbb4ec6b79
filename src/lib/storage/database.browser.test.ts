import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionIn } from '../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { deleteDatabase, TestDatabases } from '../../../tests/test-databases';
import { collect } from '$lib/session/collect';
import type { Milestone } from '$lib/session/milestone';
import { CollectionStore } from './stores/collection-store';
import { MilestoneStore } from './stores/milestone-store';

const kept = answeredScan(1, ['B1.1', 'G.1']);
const evening = sessionIn({ 'B1.1': '0 2 4' });
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

/** A database of schema version 1, without sessions. */
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

/** Tables of schema version 3; version 6 has the same. */
const tablesOfVersion3 = {
	scans: 'id, changedAt',
	entries: '[scanId+statementId], scanId',
	regions: 'id',
	questionnaires: '[id+version+hash]',
	sessions: 'id, changedAt',
	participants: '[sessionId+id], sessionId',
	milestones: 'id, frozenAt',
	collected: 'id',
	packs: '[id+version+hash]',
	regionAliases: 'id',
	settings: 'key',
};

/** A database of schema version 2, with sessions and nothing that version 3 added. */
async function madeByVersion2(): Promise<Dexie> {
	(await madeByVersion1()).close();
	const old = new Dexie(databases.name);
	old.version(2).stores({
		scans: 'id, changedAt',
		entries: '[scanId+statementId], scanId',
		regions: 'id',
		questionnaires: '[id+version+hash]',
		sessions: 'id, changedAt',
		participants: '[sessionId+id], sessionId',
	});
	const { participants, region, ...fields } = evening;
	await old.table('sessions').put({ ...fields, regionId: region.id, deletedAt: null });
	await old.table('regions').put(region);
	await old
		.table('participants')
		.bulkPut(participants.map((participant) => ({ ...participant, sessionId: evening.id })));
	return old;
}

async function expectWhole(): Promise<void> {
	const { store, sessions } = databases.connect();
	expect(await store.open(kept.id)).toEqual({ ok: true, value: kept });
	expect(await store.list()).toContainEqual({ scan: inBin, deletedAt: thrownAwayAt });
	expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	await sessions.save(evening);
	expect(await databases.reopen().sessions.open(evening.id)).toEqual({ ok: true, value: evening });
}

it('ScanDatabase: keeps all scans and accepts a session, after an upgrade from version 1', async () => {
	(await madeByVersion1()).close();
	await expectWhole();
});

it('ScanDatabase: upgrades and closes the other connection, while a window still runs version 1', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const old = await madeByVersion1();
	await expectWhole();
	expect(old.isOpen()).toBe(false);
	expect(warn).toHaveBeenCalled();
});

it('ScanDatabase: keeps all scans and sessions and accepts a milestone, after an upgrade from version 2', async () => {
	(await madeByVersion2()).close();
	const { sessions } = databases.connect();
	expect(await sessions.open(evening.id)).toEqual({ ok: true, value: evening });
	await expectWhole();
	const milestone: Milestone = {
		id: '70000000-0000-4000-8000-000000000001',
		name: 'Voorjaar',
		frozenAt: thrownAwayAt,
		scoringVersion: 1,
		subject: { kind: 'session', session: evening },
	};
	await new MilestoneStore(databases.connect().database).save(milestone, smallQuestionnaire);
	const reopened = new MilestoneStore(databases.reopen().database);
	expect(await reopened.open(milestone.id)).toEqual({ ok: true, value: milestone });
});

it('ScanDatabase: strips scan ids and times from the collection, after an upgrade from version 3', async () => {
	(await madeByVersion2()).close();
	const old = new Dexie(databases.name);
	old.version(3).stores(tablesOfVersion3);
	const { id, region, changedAt, length } = kept;
	const shared = { region, changedAt, length, questionnaire: smallRef };
	const row = { ...shared, id, kind: 'scan', role: 'huisarts', people: 1, answers: '2.2.' };
	await old.table('collected').bulkPut([row, { ...row, id: inBin.id, answers: 'Jansen' }]);
	old.close();
	const { database } = databases.connect();
	const collection = new CollectionStore(database);
	const before = collect({
		kind: 'scan',
		scan: { ...kept, role: 'huisarts' },
		questionnaire: smallQuestionnaire,
	});
	const { linkedIds: _links, ...unlinked } = before;
	expect(await database.collected.toArray()).toEqual([unlinked]);
	const text = JSON.stringify(await database.collected.toArray());
	for (const secret of [id, region.id, changedAt]) expect(text).not.toContain(secret);
	// the same file, read again, adds the links that an earlier version did not keep
	expect(await collection.addMany([before], [])).toEqual({ added: 0, renewed: 1, known: 0 });
	expect(await database.collected.toArray()).toEqual([before]);
	await expectWhole();
});

it('ScanDatabase: keeps everything and writes a single index, after an upgrade from version 6', async () => {
	(await madeByVersion2()).close();
	const old = new Dexie(databases.name);
	old.version(6).stores(tablesOfVersion3);
	await old.open();
	old.close();
	await expectWhole();
	const { database } = databases.connect();
	await database.open();
	const tables = database.backendDB().transaction(database.tables.map(({ name }) => name));
	const indexes = database.tables.flatMap(({ name }) => [...tables.objectStore(name).indexNames]);
	expect(indexes).toEqual(['changedAt']);
});

it('ScanDatabase: rejects a late write without creating the database again, after another window deleted it', async () => {
	const { store } = databases.connect();
	await store.save(kept, []);
	await deleteDatabase(databases.name);
	await expect(store.save(kept, ['B1.1'])).rejects.toThrow();
	expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: databases.name }));
});

it('ScanDatabase: refuses to open and leaves the rows untouched, when a newer version of the app made it', async () => {
	const newer = new Dexie(databases.name);
	newer.version(8).stores({ scans: 'id, changedAt', wishes: 'id' });
	await newer.table('wishes').put({ id: 'later' });
	newer.close();
	const { store } = databases.connect();
	const saving = store.save(kept, Object.keys(kept.entries), smallQuestionnaire);
	await expect(saving).rejects.toThrow('Made by a newer version of the app');
	await newer.open();
	expect(await newer.table('wishes').toArray()).toEqual([{ id: 'later' }]);
	expect(await newer.table('scans').count()).toBe(0);
	newer.close();
});
