import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import { TestDatabases } from '../../../../tests/test-databases';
import { fillDisk } from '../../../../tests/full-disk';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { CollectionStore } from './collection-store';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

const texts = [{ ref: smallRef, content: smallQuestionnaire }];

function row(n: number, details: Partial<CollectedRow> = {}): CollectedRow {
	return {
		id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
		kind: 'scan',
		region: { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Waterland' },
		role: '',
		length: 'full',
		questionnaire: smallRef,
		people: 1,
		answers: '0?x-',
		changedAt: '2026-03-02T08:00:00.000Z',
		...details,
	};
}

const later = '2026-03-03T08:00:00.000Z';

function connect(): { readonly collection: CollectionStore } & ReturnType<TestDatabases['connect']> {
	const connection = databases.reopen();
	return { ...connection, collection: new CollectionStore(connection.database) };
}

describe('CollectionStore', () => {
	it('all: returns the same rows after reopening, with their shared questionnaire once', async () => {
		await connect().collection.addMany([row(1), row(2, { kind: 'session', people: 12 })], texts);
		const { collection, database } = connect();
		expect(await collection.all()).toEqual({
			rows: [row(1), row(2, { kind: 'session', people: 12 })],
			texts,
		});
		expect(await collection.count()).toBe(2);
		expect(await database.questionnaires.count()).toBe(1);
	});

	it('addMany: renews a row of an earlier version of the app, which has no links', async () => {
		const { collection } = connect();
		await collection.addMany([row(1)], texts);
		const linked = row(1, { linkedIds: [row(2).id] });
		expect(await collection.addMany([linked], texts)).toEqual({ added: 0, renewed: 1, known: 0 });
		expect(await collection.addMany([row(1)], texts)).toEqual({ added: 0, renewed: 0, known: 1 });
		expect((await collection.all()).rows).toEqual([linked]);
	});

	it('addMany: keeps only the latest row, when a scan comes twice', async () => {
		const { collection } = connect();
		expect(await collection.addMany([row(1), row(1)], texts)).toEqual({ added: 1, renewed: 0, known: 1 });
		const newer = row(1, { answers: '4444', changedAt: later });
		expect(await collection.addMany([newer, row(1)], texts)).toEqual({ added: 0, renewed: 1, known: 1 });
		expect(await collection.addMany([row(1)], texts)).toEqual({ added: 0, renewed: 0, known: 1 });
		expect((await collection.all()).rows).toEqual([newer]);
	});

	it('addMany: keeps the row with more answers and else the last received, for the same scan on one day', async () => {
		const { collection } = connect();
		const [fuller, other] = [row(1, { answers: '4442' }), row(1, { answers: '4443' })];
		await collection.addMany([row(1, { answers: '44..' })], texts);
		expect(await collection.addMany([fuller, row(1, { answers: '44..' })], texts)).toMatchObject({
			renewed: 1,
		});
		expect(await collection.addMany([other], texts)).toMatchObject({ renewed: 1 });
		expect((await collection.all()).rows).toEqual([other]);
	});

	it('addMany: adds nothing, when one row of the batch is invalid', async () => {
		const { collection } = connect();
		await expect(collection.addMany([row(1), row(2, { answers: 'Jan' })], texts)).rejects.toThrow();
		expect(await collection.count()).toBe(0);
	});

	it('addMany: rejects and keeps the stored rows, when the device refuses the write', async () => {
		const { collection } = connect();
		await collection.addMany([row(1)], texts);
		const restore = fillDisk();
		await expect(collection.addMany([row(2)], texts)).rejects.toThrow();
		restore();
		expect((await collection.all()).rows).toEqual([row(1)]);
	});

	it('all: leaves out a damaged row', async () => {
		const { collection, database } = connect();
		await collection.addMany([row(1), row(2)], texts);
		await database.collected.update(row(2).id, { answers: 'Jan' });
		expect((await collection.all()).rows).toEqual([row(1)]);
	});
});

describe('CollectionStore.clear', () => {
	it('deletes all rows and their questionnaire', async () => {
		const { collection, database } = connect();
		await collection.addMany([row(1), row(2)], texts);
		await collection.clear();
		expect(await collection.all()).toEqual({ rows: [], texts: [] });
		expect(await database.questionnaires.count()).toBe(0);
	});

	it('keeps the scans of this device and their questionnaire', async () => {
		const { collection, store } = connect();
		await store.save(smallScan(), [], smallQuestionnaire);
		await collection.addMany([row(1)], texts);
		await collection.clear();
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: smallScan() });
		expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});
});
