import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../tests/full-disk';
import { answeredScan } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import type { Scan } from '$lib/scan/scan';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

const all = (scan: Scan): string[] => Object.keys(scan.entries);

describe('the list', () => {
	it('has the newest change first, with the whole scan, those in the bin too', async () => {
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

	it('is empty on a new device', async () => {
		const { store } = databases.connect();
		expect([await store.list(), await store.regions()]).toEqual([[], []]);
	});

	it('of regions has each once, and no scan renames one', async () => {
		const { store } = databases.connect();
		const { region } = answeredScan(1, []);
		await store.save(answeredScan(1, []), []);
		await store.save(answeredScan(2, [], { region: { ...region, name: 'Waterland-Zuid' } }), []);
		expect(await store.regions()).toEqual([region]);
	});
});

/** Scans that were changed a day after each other, the last one last. */
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

describe('many scans', () => {
	it('are all read with their own answers, and no others', async () => {
		const scans = await keepMany(120);
		const listed = await databases.reopen().store.list();
		expect(listed).toEqual(scans.toReversed().map((scan) => ({ scan, deletedAt: null })));
	});

	it('are listed without an answer being read', async () => {
		const scans = await keepMany(3);
		const { store, database } = databases.reopen();
		await database.open();
		const several = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		const heads = scans.toReversed().map(({ entries: _entries, ...scan }) => ({ scan, deletedAt: null }));
		expect(await store.heads()).toEqual(heads);
		// the rows and the regions, however many scans there are
		expect(several).toHaveBeenCalledTimes(2);
	});
});

describe('the last scan', () => {
	it('is found without reading the others', async () => {
		const scans = await keepMany(5);
		const { store, database } = databases.reopen();
		await database.open();
		const [one, several] = [
			vi.spyOn(IDBObjectStore.prototype, 'get'),
			vi.spyOn(IDBObjectStore.prototype, 'getAll'),
		];
		expect(await store.last()).toEqual(scans[4]);
		// its row and its region; its answers
		expect(one).toHaveBeenCalledTimes(2);
		expect(several).toHaveBeenCalledTimes(1);
	});

	it('is neither damaged nor in the bin', async () => {
		const scans = await keepMany(3);
		const { store, database } = databases.reopen();
		await database.table('scans').update(answeredScan(2, []).id, { length: 'half' });
		await store.setDeleted(answeredScan(1, []).id, '2026-04-01T08:00:00.000Z');
		expect(await store.last()).toEqual(scans[0]);
	});

	it('may be one that the device refused', async () => {
		await keepMany(2);
		const { store } = databases.reopen();
		const unsaved = answeredScan(9, ['B1.1'], { changedAt: '2026-05-01T08:00:00.000Z' });
		fillDisk();
		await expect(store.save(unsaved, all(unsaved))).rejects.toThrow();
		expect(await store.last()).toEqual(unsaved);
	});

	it('of none is none', async () => {
		expect(await databases.connect().store.last()).toBeUndefined();
	});
});

describe('a name', () => {
	it('is changed with the moment, and nothing else', async () => {
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

describe('the bin', () => {
	const monthAgo = '2026-02-08T08:00:00.000Z';

	it('is emptied of what was put in it more than thirty days ago, entries and all', async () => {
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
		expect(await database.entries.where('scanId').equals(answeredScan(0, []).id).count()).toBe(0);
		expect(await database.entries.count()).toBe(6);
	});
});

describe('two tabs', () => {
	it('see at once what the other saved', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.store.save(answeredScan(1, ['B1.1']), ['B1.1']);
		expect(await other.store.open(answeredScan(1, []).id)).toEqual({
			ok: true,
			value: answeredScan(1, ['B1.1']),
		});
	});

	it('that answer different statements of one scan keep both answers', async () => {
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
