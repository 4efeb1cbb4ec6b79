import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyScan } from '../../../../tests/arbitraries';
import { entryOf } from '../../../../tests/notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases } from '../../../../tests/test-databases';
import { withAmbition, withContext } from '$lib/scan/with-entry';
import type { Answer, Scan } from '$lib/scan/scan';

const three: Answer = { kind: 'level', level: 3 };

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

const all = (scan: Scan): string[] => Object.keys(scan.entries);

describe('ScanStore.save', () => {
	it('stores any scan unchanged across reopening', async () => {
		await fc.assert(
			fc.asyncProperty(anyScan(smallQuestionnaire, smallRef), async (scan) => {
				await databases.reopen().store.save(scan, all(scan));
				expect(await databases.reopen().store.open(scan.id)).toEqual({ ok: true, value: scan });
			}),
			{ numRuns: 25 },
		);
	}, 60_000);

	it('keeps the entries of earlier saves and updates the given ones', async () => {
		const { store } = databases.connect();
		const first = answeredScan(1, ['B1.1', 'G.1']);
		await store.save(first, all(first));
		const second = { ...first, entries: { ...first.entries, 'G.1': entryOf('G.1', three, 'Toch.') } };
		await store.save(second, ['G.1']);
		expect(await databases.reopen().store.open(first.id)).toEqual({ ok: true, value: second });
	});

	it('writes only the given entries', async () => {
		const { store, database } = databases.connect();
		await store.save(answeredScan(1, []), []);
		await store.save(answeredScan(1, ['B1.1', 'B1.2', 'G.1']), ['B1.2', 'G.2']);
		expect(await database.entries.toCollection().primaryKeys()).toEqual([[answeredScan(1, []).id, 'B1.2']]);
	});

	it('touches only scans and entries, once the region and the questionnaire are stored', async () => {
		const { store, database } = databases.connect();
		const transaction = vi.spyOn(database, 'transaction');
		await store.save(answeredScan(1, ['B1.1']), ['B1.1'], smallQuestionnaire);
		transaction.mockClear();
		await store.save(answeredScan(1, ['B1.1', 'B1.2']), ['B1.2'], smallQuestionnaire);
		expect(transaction.mock.calls.map(([_mode, tables]) => tables)).toEqual([
			[database.scans, database.entries],
		]);
		const stored = await databases.reopen().store.open(answeredScan(1, []).id);
		expect(stored).toEqual({ ok: true, value: answeredScan(1, ['B1.1', 'B1.2']) });
	});

	it('refuses an invalid answer, also once the scan is stored', async () => {
		const { store } = databases.connect();
		const scan = answeredScan(1, ['B1.1']);
		await store.save(scan, ['B1.1'], smallQuestionnaire);
		const entry = { ...entryOf('B1.2', three), changedAt: 'gisteren' };
		await expect(
			store.save({ ...scan, entries: { ...scan.entries, 'B1.2': entry } }, ['B1.2'], smallQuestionnaire),
		).rejects.toThrow();
	});

	it('writes the whole scan again, after the browser cleared the database under an open window', async () => {
		const { store, database } = databases.connect();
		const scan = answeredScan(1, ['B1.1', 'G.1']);
		await store.save(scan, all(scan), smallQuestionnaire);
		await Promise.all(database.tables.map((table) => table.clear()));
		const next = answeredScan(1, ['B1.1', 'B1.2', 'G.1']);
		await store.save(next, ['B1.2'], smallQuestionnaire);
		const reopened = databases.reopen().store;
		expect(await reopened.open(scan.id)).toEqual({ ok: true, value: next });
		expect(await reopened.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});

	it('stores ambitions and plan context, and their removal', async () => {
		const { store } = databases.connect();
		const now = '2026-03-02T09:00:00.000Z';
		const wanted = withAmbition(answeredScan(1, []), 'B1', { level: 3, year: 2027, changedAt: now }, now);
		await store.save(withContext(wanted, 'goals', ['health'], now), []);
		const plain = withAmbition(wanted, 'B1', null, now);
		await store.save(plain, []);
		expect(await databases.reopen().store.open(plain.id)).toEqual({ ok: true, value: plain });
	});

	it.each([
		['unknown', undefined],
		['known', smallQuestionnaire],
	] as const)('leaves a scan in the bin, with its questionnaire %s', async (_what, questionnaire) => {
		const { store, database } = databases.connect();
		const [scan, deletedAt] = [answeredScan(1, []), '2026-03-02T09:00:00.000Z'];
		await store.save(scan, [], questionnaire);
		await store.setDeleted(scan.id, deletedAt);
		await store.save(answeredScan(1, ['B1.1']), ['B1.1'], questionnaire);
		expect(await store.open(scan.id)).toEqual({ ok: false, error: 'deleted' });
		expect(await database.scans.get(scan.id)).toMatchObject({ deletedAt });
		expect(await database.entries.toCollection().primaryKeys()).toEqual([[scan.id, 'B1.1']]);
	});

	it('stores the region along, when the scan is stored in another one', async () => {
		const { store } = databases.connect();
		const scan = answeredScan(1, ['B1.1']);
		await store.save(scan, ['B1.1'], smallQuestionnaire);
		const moved = {
			...answeredScan(1, ['B1.1', 'B1.2']),
			region: { id: '0b8f6c2e-3f5a-4d7e-9a41-6c1d2e3f4a5b', name: 'Waterland' },
		};
		await store.save(moved, ['B1.2'], smallQuestionnaire);
		expect(await databases.reopen().store.open(scan.id)).toEqual({ ok: true, value: moved });
	});
});

describe('ScanStore.questionnaire', () => {
	it('returns the questionnaire, stored once for all scans', async () => {
		const { store, database } = databases.connect();
		await store.save(answeredScan(1, []), [], smallQuestionnaire);
		await store.save(answeredScan(2, []), [], smallQuestionnaire);
		expect(await database.questionnaires.count()).toBe(1);
		expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});

	it('returns undefined, unless id, version and hash all match', async () => {
		const { store } = databases.connect();
		await store.save(answeredScan(1, []), [], smallQuestionnaire);
		const others = [
			{ ...smallRef, id: 'ander' },
			{ ...smallRef, version: '2025.1' },
			{ ...smallRef, hash: '0'.repeat(64) },
		];
		for (const ref of others) expect(await store.questionnaire(ref)).toBeUndefined();
	});
});

describe('ScanStore.open', () => {
	it('returns "unknown", for an id that is not stored', async () => {
		const { store } = databases.connect();
		expect(await store.open(answeredScan(1, []).id)).toEqual({ ok: false, error: 'unknown' });
		expect(await store.open('')).toEqual({ ok: false, error: 'unknown' });
	});

	it('returns "deleted" for a scan in the bin, and the scan again once it is restored', async () => {
		const { store } = databases.connect();
		const scan = answeredScan(1, ['B1.1']);
		await store.save(scan, all(scan));
		await store.setDeleted(scan.id, '2026-03-02T09:00:00.000Z');
		expect(await store.open(scan.id)).toEqual({ ok: false, error: 'deleted' });
		await store.setDeleted(scan.id, null);
		expect(await databases.reopen().store.open(scan.id)).toEqual({ ok: true, value: scan });
	});

	it.each<
		readonly [what: string, damage: (connection: ReturnType<TestDatabases['connect']>) => Promise<unknown>]
	>([
		[
			'an invalid field',
			({ database }) => database.scans.update(answeredScan(1, []).id, { createdAt: 'gisteren' }),
		],
		['a missing region', ({ database }) => database.regions.clear()],
		[
			'an invalid entry',
			({ database }) => database.entries.update([answeredScan(1, []).id, 'B1.1'], { statementVersion: 0 }),
		],
	])('returns "damaged" and still lists the other scans, for %s', async (_what, damage) => {
		const connection = databases.connect();
		await connection.store.save(answeredScan(1, ['B1.1']), ['B1.1']);
		await damage(connection);
		await connection.store.save(
			answeredScan(2, [], { region: { id: answeredScan(1, []).id, name: 'Elders' } }),
			[],
		);
		expect(await connection.store.open(answeredScan(1, []).id)).toEqual({ ok: false, error: 'damaged' });
		expect((await connection.store.list()).map(({ scan }) => scan.id)).toEqual([answeredScan(2, []).id]);
	});
});
