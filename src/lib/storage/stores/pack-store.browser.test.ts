import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillDisk } from '../../../../tests/full-disk';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases, type Connection } from '../../../../tests/test-databases';
import type { ScanDatabase } from '../database';
import { PackStore } from './pack-store';

const addedAt = '2026-03-01T09:00:00.000Z';
const later = '2026-03-02T09:00:00.000Z';
const otherRef = { ...smallRef, version: '2027.1', hash: 'b'.repeat(64) };
const otherText = { ...smallQuestionnaire, version: '2027.1' };

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

const packsOf = ({ database }: Connection): PackStore => new PackStore(database);
const textsIn = (database: ScanDatabase): Promise<number> => database.questionnaires.count();

describe('PackStore', () => {
	it('list: returns an added questionnaire with its text, after reopening', async () => {
		await packsOf(databases.connect()).add(smallRef, smallQuestionnaire, addedAt);
		expect(await packsOf(databases.reopen()).list()).toEqual([
			{ ...smallRef, addedAt, questionnaire: smallQuestionnaire },
		]);
	});

	it('list: returns both versions, most recently added first', async () => {
		const packs = packsOf(databases.connect());
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		expect((await packs.list()).map(({ version }) => version)).toEqual(['2027.1', smallRef.version]);
	});

	it('add: is idempotent', async () => {
		const packs = packsOf(databases.connect());
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(smallRef, smallQuestionnaire, later);
		expect(await packs.list()).toHaveLength(1);
	});

	it('damaged: returns a questionnaire with an invalid text, which can be removed', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		const damaged = { ...otherRef, content: { ...otherText, dimensions: [] } };
		await connection.database.table('questionnaires').put(damaged);
		await connection.database.table('packs').put(otherRef);
		expect((await packs.list()).map(({ version }) => version)).toEqual([smallRef.version]);
		expect((await packs.damaged()).map(({ version }) => version)).toEqual(['2027.1']);
		await packs.remove(otherRef);
		expect(await packs.damaged()).toEqual([]);
	});

	it('list: leaves out a questionnaire without its text and keeps the others', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		await connection.database.questionnaires.delete([otherRef.id, otherRef.version, otherRef.hash]);
		expect((await packs.list()).map(({ version }) => version)).toEqual([smallRef.version]);
	});

	it('add: stores nothing, when the device refuses the write', async () => {
		const connection = databases.connect();
		const makeRoom = fillDisk();
		await expect(packsOf(connection).add(smallRef, smallQuestionnaire, addedAt)).rejects.toThrow();
		makeRoom();
		expect(await packsOf(connection).list()).toEqual([]);
		expect(await connection.database.packs.count()).toBe(0);
	});
});

describe('PackStore.remove', () => {
	it('deletes the text too, when no answers use it', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.remove(smallRef);
		expect(await packs.list()).toEqual([]);
		expect(await textsIn(connection.database)).toBe(0);
	});

	it('keeps the text, when a scan in the bin uses it', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await connection.store.save(answeredScan(1, ['B1.1']), ['B1.1']);
		await connection.store.setDeleted(answeredScan(1, []).id, later);
		await packs.remove(smallRef);
		expect(await packs.list()).toEqual([]);
		expect(await connection.store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});

	it('keeps the other versions', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		await packs.remove(smallRef);
		expect((await packs.list()).map(({ version }) => version)).toEqual(['2027.1']);
		expect(await textsIn(connection.database)).toBe(1);
	});
});
