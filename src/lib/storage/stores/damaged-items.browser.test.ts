import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases, type Connection } from '../../../../tests/test-databases';
import { CollectionStore } from './collection-store';
import { ContentStore } from './content-store';
import { damagedExcept, damagedItems, rawRows } from './damaged-items';
import type { ScanDatabase } from '../database';
import { MilestoneStore } from './milestone-store';
import { PackStore } from './pack-store';
import { ScanStore } from './scan-store';
import { SessionStore } from './session-store';

const scan = answeredScan(1, ['B1.1', 'G.1']);
const whole = answeredScan(2, ['B1.1']);
const session = sessionIn({ 'B1.1': '0 2 4' });
const milestone = {
	id: '70000000-0000-4000-8000-000000000001',
	name: 'Voorjaar',
	frozenAt: '2026-03-02T09:00:00.000Z',
	scoringVersion: 1,
	subject: { kind: 'scan', scan },
} as const;

type Stores = { readonly database: ScanDatabase; readonly content: ContentStore; readonly scans: ScanStore };

/** New stores with nothing in memory, as after a reload. */
function storesOf({ database }: Connection): Stores {
	const scans = new ScanStore(database);
	const stores = { scans, sessions: new SessionStore(database), milestones: new MilestoneStore(database) };
	return { database, scans, content: new ContentStore(database, stores) };
}

let databases: TestDatabases;
let connection: Connection;

beforeEach(async () => {
	databases = new TestDatabases();
	connection = databases.connect();
	const { store, sessions, database } = connection;
	await store.save(scan, ['B1.1', 'G.1']);
	await store.save(whole, ['B1.1']);
	await sessions.save(session);
	await new MilestoneStore(database).save(milestone, smallQuestionnaire);
});

afterEach(() => databases.remove());

it('damagedItems: lists a damaged scan, session and milestone, and no valid ones', async () => {
	const { database } = connection;
	expect(await damagedItems(database)).toEqual([]);
	await database.table('scans').update(scan.id, { length: 'half' });
	await database.table('sessions').update(session.id, { stage: 7 });
	await database.table('milestones').update(milestone.id, { subject: null });
	expect(await damagedItems(database)).toEqual([
		{ kind: 'scan', id: scan.id },
		{ kind: 'session', id: session.id },
		{ kind: 'milestone', id: milestone.id },
	]);
});

it('damagedExcept: reports no valid item that was added since', async () => {
	const nothing = { scans: [], sessions: [], milestones: [] };
	expect(await damagedExcept(connection.database, nothing)).toEqual([]);
});

it('damagedItems: lets other work go first, between any two parts', async () => {
	const { database, store } = connection;
	const more = Array.from({ length: 50 }, () => answeredScan(3, [], { id: crypto.randomUUID() }));
	for (const each of more) await store.save(each, []);
	const pause = vi.fn(() => Promise.resolve());
	expect(await damagedItems(database, pause)).toEqual([]);
	expect(pause).toHaveBeenCalledOnce();
});

it('rawRows: returns every row unchanged, for a scan with a damaged answer', async () => {
	const { database } = connection;
	await database.table('entries').update([scan.id, 'G.1'], { answer: 'drie' });
	expect(await damagedItems(database)).toEqual([{ kind: 'scan', id: scan.id }]);
	const raw: unknown = JSON.parse(await rawRows(database, { kind: 'scan', id: scan.id }));
	expect(raw).toMatchObject({
		kind: 'scan',
		scan: { id: scan.id, role: scan.role },
		entries: [{ statementId: 'B1.1' }, { statementId: 'G.1', answer: 'drie' }],
		region: scan.region,
	});
});

it('damagedItems: leaves out a damaged item, once it is in the bin', async () => {
	const { database, store } = connection;
	await database.table('scans').update(scan.id, { length: 'half' });
	await store.setDeleted(scan.id, '2026-03-02T09:00:00.000Z');
	expect(await damagedItems(database)).toEqual([]);
});

it.each([
	['a scan without its region', 'scans', scan.id, { regionId: undefined }],
	['a scan without any fields', 'scans', scan.id, null],
	['a scan without deletedAt', 'scans', whole.id, { deletedAt: undefined }],
	['a session without its region', 'sessions', session.id, { regionId: undefined }],
	['a session without any fields', 'sessions', session.id, null],
	['a milestone without any fields', 'milestones', milestone.id, null],
])(
	'ContentStore, CollectionStore, PackStore and ScanStore: still read and delete everything else, with %s',
	async (_what, table, id, change) => {
		const { database, content, scans } = storesOf(connection);
		const row: unknown = await database.table(table).get(id);
		const kept = typeof row === 'object' && change ? { ...row, ...change } : { id };
		await database.table(table).put(kept);
		const all = await content.readAll();
		const damaged = await damagedItems(database);
		expect(all.scans.length + all.sessions.length + all.milestones.length + damaged.length).toBe(4);
		expect(await scans.heads()).not.toEqual([]);
		// each of these reads all rows
		await content.moments();
		await new CollectionStore(database).clear();
		await new PackStore(database).remove(smallRef);
		await scans.emptyBin('2026-03-02T09:00:00.000Z');
	},
);

it('damagedItems: lists only the session of a damaged participant', async () => {
	const { database, content } = storesOf(connection);
	const other = { ...session, id: '60000000-0000-4000-8000-000000000002' };
	await connection.sessions.save(other);
	await database
		.table('participants')
		.update([session.id, session.participants[0]?.id], { joinedAt: undefined });
	expect((await content.readAll()).sessions.map((each) => each.session.id)).toEqual([other.id]);
	expect(await damagedItems(database)).toEqual([{ kind: 'session', id: session.id }]);
});

it('ScanStore and ContentStore: leave out damaged regions, aliases, packs and questionnaires', async () => {
	const { database, content, scans } = storesOf(connection);
	await database.table('regions').put({ id: 'los', name: 7 });
	await database.table('regionAliases').put({ id: 'los' });
	await database.table('packs').put({ id: 'eigen', version: '', hash: 'x' });
	const twice = [...smallQuestionnaire.dimensions, ...smallQuestionnaire.dimensions];
	await database
		.table('questionnaires')
		.put({ ...smallRef, content: { ...smallQuestionnaire, dimensions: twice } });
	expect((await scans.regions()).map(({ id }) => id)).not.toContain('los');
	expect(await content.regionAliases()).toEqual([]);
	expect(await content.packs()).toEqual([]);
	expect(await content.questionnairesFor([smallRef])).toEqual([]);
	expect(await scans.questionnaire(smallRef)).toBeUndefined();
});
