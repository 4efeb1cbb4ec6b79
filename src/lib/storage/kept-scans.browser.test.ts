import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answeredScan } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import type { Scan } from '$lib/scan/scan';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

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

	it('of regions has each once, under the name it has now', async () => {
		const { store } = databases.connect();
		const { region } = answeredScan(1, []);
		await store.save(answeredScan(1, []), []);
		await store.save(answeredScan(2, [], { region: { ...region, name: 'Waterland-Zuid' } }), []);
		expect(await store.regions()).toEqual([{ ...region, name: 'Waterland-Zuid' }]);
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
