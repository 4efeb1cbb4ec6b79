import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../tests/full-disk';
import { answeredScan } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import type { Scan } from '$lib/scan/scan';
import { rowsOf } from './stores/rows-of';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

const all = (scan: Scan): string[] => Object.keys(scan.entries);

describe('ScanStore', () => {
	it('list: returns whole scans, including the bin, newest change first', async () => {
		const { store } = databases.connect();
		const scans = [
			answeredScan(1, ['B1.1'], { changedAt: '2026-03-02T08:00:00.000Z' }),
			answeredScan(2, [], { changedAt: '2026-03-04T08:00:00.000Z' }),
			answeredScan(3, [], { changedAt: '2026-03-03T08:00:00.000Z' }),
		];
		for (const scan of scans) await store.save(scan, all(scan));
		await store.setDeleted(answeredScan(3, []).id, '2026-03-05T08:00:00.000Z');
		expect(await store.list()).toEqual([
			{ scan: scans[1], deletedAt: null },
			{ scan: scans[2], deletedAt: '2026-03-05T08:00:00.000Z' },
			{ scan: scans[0], deletedAt: null },
		]);
	});

	it('list and regions: return nothing, on a new device', async () => {
		const { store } = databases.connect();
		expect([await store.list(), await store.regions()]).toEqual([[], []]);
	});

	it('regions: returns each region once, with the name that was stored first', async () => {
		const { store } = databases.connect();
		const { region } = answeredScan(1, []);
		await store.save(answeredScan(1, []), []);
		await store.save(answeredScan(2, [], { region: { ...region, name: 'Waterland-Zuid' } }), []);
		expect(await store.regions()).toEqual([region]);
	});
});

/** Stores scans that were changed one day apart, oldest first. */
async function keepMany(count: number): Promise<readonly Scan[]> {
	const { store } = databases.connect();
	const scans = Array.from({ length: count }, (_, at) =>
		answeredScan(0, ['B1.1', 'G.1'], {
			id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
			changedAt: new Date(Date.UTC(2026, 2, 1 + at)).toISOString(),
		}),
	);
	for (const scan of scans) await store.save(scan, all(scan));
	return scans;
}

describe('ScanStore with many scans', () => {
	it('list: returns each scan with its own answers', async () => {
		const scans = await keepMany(120);
		const listed = await databases.reopen().store.list();
		expect(listed).toEqual(scans.toReversed().map((scan) => ({ scan, deletedAt: null })));
	});

	it('heads: reads no answers', async () => {
		const scans = await keepMany(3);
		const { store, database } = databases.reopen();
		await database.open();
		const several = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		const heads = scans.toReversed().map(({ entries: _entries, ...scan }) => ({ scan, deletedAt: null }));
		expect(await store.heads()).toEqual(heads);
		// one read of all rows and one of all regions, regardless of the number of scans
		expect(several).toHaveBeenCalledTimes(2);
	});
});

describe('ScanStore.last', () => {
	it('reads no other scan', async () => {
		const scans = await keepMany(5);
		const { store, database } = databases.reopen();
		await database.open();
		const [one, several] = [
			vi.spyOn(IDBObjectStore.prototype, 'get'),
			vi.spyOn(IDBObjectStore.prototype, 'getAll'),
		];
		expect(await store.last()).toEqual(scans[4]);
		// `get` of its row and its region, `getAll` of its answers
		expect(one).toHaveBeenCalledTimes(2);
		expect(several).toHaveBeenCalledTimes(1);
	});

	it('skips damaged scans and the bin', async () => {
		const scans = await keepMany(3);
		const { store, database } = databases.reopen();
		await database.table('scans').update(answeredScan(2, []).id, { length: 'half' });
		await store.setDeleted(answeredScan(1, []).id, '2026-04-01T08:00:00.000Z');
		expect(await store.last()).toEqual(scans[0]);
	});

	it('returns a newer scan that is only in memory, after a failed write', async () => {
		await keepMany(2);
		const { store } = databases.reopen();
		const unsaved = answeredScan(9, ['B1.1'], { changedAt: '2026-05-01T08:00:00.000Z' });
		fillDisk();
		await expect(store.save(unsaved, all(unsaved))).rejects.toThrow();
		expect(await store.last()).toEqual(unsaved);
	});

	it('returns undefined, without scans', async () => {
		expect(await databases.connect().store.last()).toBeUndefined();
	});
});

describe('ScanStore.rename', () => {
	it('changes the name and the time of change, and nothing else', async () => {
		const { store } = databases.connect();
		const scan = answeredScan(1, ['B1.1']);
		await store.save(scan, all(scan));
		const now = '2026-03-09T08:00:00.000Z';
		await store.rename(scan.id, 'Najaar', now);
		expect(await databases.reopen().store.open(scan.id)).toEqual({
			ok: true,
			value: { ...scan, name: 'Najaar', changedAt: now },
		});
	});
});

describe('ScanStore.emptyBin', () => {
	const monthAgo = '2026-02-08T08:00:00.000Z';

	it('deletes scans and their entries, when they went to the bin before the given moment', async () => {
		const { store, database } = databases.connect();
		const deleted = ['2026-02-08T07:59:59.999Z', monthAgo, '2026-03-01T08:00:00.000Z', null];
		for (const [index, deletedAt] of deleted.entries()) {
			const scan = answeredScan(index, ['B1.1', 'G.1']);
			await store.save(scan, all(scan));
			await store.setDeleted(scan.id, deletedAt);
		}
		await store.emptyBin(monthAgo);
		expect(await store.open(answeredScan(0, []).id)).toEqual({ ok: false, error: 'unknown' });
		expect(await store.open(answeredScan(1, []).id)).toEqual({ ok: false, error: 'deleted' });
		expect(await store.open(answeredScan(3, []).id)).toMatchObject({ ok: true });
		expect(await rowsOf(database.entries, answeredScan(0, []).id).count()).toBe(0);
		expect(await database.entries.count()).toBe(6);
	});
});

describe('ScanStore in two tabs', () => {
	it('open: returns a scan that the other tab just saved', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.store.save(answeredScan(1, ['B1.1']), ['B1.1']);
		expect(await other.store.open(answeredScan(1, []).id)).toEqual({
			ok: true,
			value: answeredScan(1, ['B1.1']),
		});
	});

	it('save: keeps both answers, when the tabs answer different statements of one scan', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.store.save(answeredScan(1, []), []);
		await Promise.all([
			one.store.save(answeredScan(1, ['B1.1']), ['B1.1']),
			other.store.save(answeredScan(1, ['G.1']), ['G.1']),
		]);
		const reopened = await databases.reopen().store.open(answeredScan(1, []).id);
		expect(reopened).toEqual({ ok: true, value: answeredScan(1, ['B1.1', 'G.1']) });
	});
});
