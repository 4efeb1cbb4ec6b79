import { afterEach, beforeEach, expect, it } from 'vitest';
import { sessionIn } from '../../../tests/session-notation';
import { answeredScan, smallQuestionnaire } from '../../../tests/small-questionnaire';
import { TestDatabases, type Connection } from '../../../tests/test-databases';
import { damagedItems, rawRows } from './damaged-items';
import { MilestoneStore } from './milestone-store';

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

it('a damaged scan, bijeenkomst and peilmoment are found, and what is whole is not', async () => {
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

it('a scan with a damaged answer is damaged, and its raw data hold every row as it is', async () => {
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

it('damaged things are no longer listed once they are in the bin', async () => {
	const { database, store } = connection;
	await database.table('scans').update(scan.id, { length: 'half' });
	await store.setDeleted(scan.id, '2026-03-02T09:00:00.000Z');
	expect(await damagedItems(database)).toEqual([]);
});
