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

describe('a questionnaire that was put on this device', () => {
	it('is there with its text after the browser was closed', async () => {
		await packsOf(databases.connect()).add(smallRef, smallQuestionnaire, addedAt);
		expect(await packsOf(databases.reopen()).list()).toEqual([
			{ ...smallRef, addedAt, questionnaire: smallQuestionnaire },
		]);
	});

	it('stands beside another version, the last one first', async () => {
		const packs = packsOf(databases.connect());
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		expect((await packs.list()).map(({ version }) => version)).toEqual(['2027.1', smallRef.version]);
	});

	it('is there once, however often it is added', async () => {
		const packs = packsOf(databases.connect());
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(smallRef, smallQuestionnaire, later);
		expect(await packs.list()).toHaveLength(1);
	});

	it('is told apart when its text can not be shown, and can be taken away', async () => {
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

	it('is left out when its text is gone, and the others are listed as ever', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		await connection.database.questionnaires.delete([otherRef.id, otherRef.version, otherRef.hash]);
		expect((await packs.list()).map(({ version }) => version)).toEqual([smallRef.version]);
	});

	it('is wholly there or not at all', async () => {
		const connection = databases.connect();
		const makeRoom = fillDisk();
		await expect(packsOf(connection).add(smallRef, smallQuestionnaire, addedAt)).rejects.toThrow();
		makeRoom();
		expect(await packsOf(connection).list()).toEqual([]);
		expect(await connection.database.packs.count()).toBe(0);
	});
});

describe('taking a questionnaire away', () => {
	it('takes its text too when nothing was answered on it', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.remove(smallRef);
		expect(await packs.list()).toEqual([]);
		expect(await textsIn(connection.database)).toBe(0);
	});

	it('leaves the text that a scan was answered on, also of a scan in the bin', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await connection.store.save(answeredScan(1, ['B1.1']), ['B1.1']);
		await connection.store.setDeleted(answeredScan(1, []).id, later);
		await packs.remove(smallRef);
		expect(await packs.list()).toEqual([]);
		expect(await connection.store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});

	it('leaves the other versions', async () => {
		const connection = databases.connect();
		const packs = packsOf(connection);
		await packs.add(smallRef, smallQuestionnaire, addedAt);
		await packs.add(otherRef, otherText, later);
		await packs.remove(smallRef);
		expect((await packs.list()).map(({ version }) => version)).toEqual(['2027.1']);
		expect(await textsIn(connection.database)).toBe(1);
	});
});
