import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../tests/full-disk';
import { entryOf } from '../../../tests/notation';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import * as limits from '$lib/content/limits';
import type { Answer, Scan } from '$lib/scan/scan';

const two: Answer = { kind: 'level', level: 2 };

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

const scanWith = (...statementIds: readonly string[]): Scan =>
	smallScan({ entries: Object.fromEntries(statementIds.map((id) => [id, entryOf(id, two)])) });

describe('ScanStore after a refused write', () => {
	it('save: rejects and leaves the stored scan unchanged', async () => {
		const { store } = databases.connect();
		await store.save(scanWith('B1.1'), ['B1.1']);
		fillDisk();
		await expect(store.save(scanWith('B1.1', 'G.1'), ['G.1'])).rejects.toThrow();
		expect(await databases.connect().store.open(smallScan().id)).toEqual({
			ok: true,
			value: scanWith('B1.1'),
		});
	});

	it('open: returns the latest state from memory, which counts as unsaved', async () => {
		const { store } = databases.connect();
		fillDisk();
		await expect(store.save(scanWith('B1.1'), ['B1.1'])).rejects.toThrow();
		await expect(store.save(scanWith('B1.1', 'G.1'), ['G.1'])).rejects.toThrow();
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: scanWith('B1.1', 'G.1') });
		expect(store.isUnsaved(smallScan().id)).toBe(true);
	});

	it('save: also writes everything that was refused before, once a write succeeds', async () => {
		const { store } = databases.connect();
		const makeRoom = fillDisk();
		await expect(store.save(scanWith('B1.1'), ['B1.1'], smallQuestionnaire)).rejects.toThrow();
		await expect(store.save(scanWith('B1.1', 'B1.2'), ['B1.2'])).rejects.toThrow();
		makeRoom();
		await store.save(scanWith('B1.1', 'B1.2', 'G.1'), ['G.1']);
		expect(store.isUnsaved(smallScan().id)).toBe(false);
		const reopened = databases.reopen().store;
		expect(await reopened.open(smallScan().id)).toEqual({ ok: true, value: scanWith('B1.1', 'B1.2', 'G.1') });
		expect(await reopened.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});

	it('isUnsaved: stays false for another scan', async () => {
		const { store } = databases.connect();
		const other = smallScan({ id: '00000000-0000-4000-8000-000000000009' });
		const makeRoom = fillDisk();
		await expect(store.save(scanWith('B1.1'), ['B1.1'])).rejects.toThrow();
		makeRoom();
		await store.save(other, []);
		expect([store.isUnsaved(other.id), store.isUnsaved(smallScan().id)]).toEqual([false, true]);
	});

	it('list: contains the scan once, in its latest state', async () => {
		const { store } = databases.connect();
		const older = { ...scanWith('B1.1'), changedAt: '2026-03-02T07:00:00.000Z' };
		await store.save({ ...older, id: '00000000-0000-4000-8000-000000000009' }, ['B1.1']);
		await store.save(older, ['B1.1']);
		fillDisk();
		const newest = { ...scanWith('B1.1', 'G.1'), changedAt: '2026-03-02T09:00:00.000Z' };
		await expect(store.save(newest, ['G.1'])).rejects.toThrow();
		const listed = await store.list();
		expect(listed).toHaveLength(2);
		expect(listed[0]).toEqual({ scan: newest, deletedAt: null });
	});

	it('rename and setDeleted: write the refused scan first', async () => {
		const { store } = databases.connect();
		const makeRoom = fillDisk();
		await expect(store.save(scanWith('B1.1'), ['B1.1'])).rejects.toThrow();
		makeRoom();
		await store.rename(smallScan().id, 'Najaar', '2026-03-09T08:00:00.000Z');
		expect(await store.open(smallScan().id)).toMatchObject({ ok: true, value: { name: 'Najaar' } });
		await store.setDeleted(smallScan().id, '2026-03-09T08:00:00.000Z');
		expect(await store.open(smallScan().id)).toEqual({ ok: false, error: 'deleted' });
	});
});

describe('ScanStore.save', () => {
	it('keeps the changes of both, for two concurrent saves', async () => {
		const { store } = databases.connect();
		await Promise.all([store.save(scanWith('B1.1'), ['B1.1']), store.save(scanWith('B1.1', 'G.1'), ['G.1'])]);
		expect(store.isUnsaved(smallScan().id)).toBe(false);
		expect(await databases.reopen().store.open(smallScan().id)).toEqual({
			ok: true,
			value: scanWith('B1.1', 'G.1'),
		});
	});
});

/** A scan with a text over the maximum length. */
const tooLong = (): Scan => {
	const answer: Answer = {
		kind: 'notApplicable',
		reason: { kind: 'elsewhere', who: 'x'.repeat(limits.text + 1) },
	};
	return smallScan({ entries: { 'G.1': entryOf('G.1', answer) } });
};

describe('ScanStore.save of an invalid scan', () => {
	it('rejects before writing and keeps the scan in memory', async () => {
		const { store } = databases.connect();
		await store.save(scanWith('B1.1'), ['B1.1']);
		await expect(store.save(tooLong(), ['G.1'])).rejects.toThrow();
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: tooLong() });
		expect(await databases.reopen().store.open(smallScan().id)).toEqual({
			ok: true,
			value: scanWith('B1.1'),
		});
	});

	it('keeps the scan in memory, when an earlier save succeeds afterwards', async () => {
		const { store } = databases.connect();
		const earlier = store.save(scanWith('B1.1'), ['B1.1']);
		await expect(store.save(tooLong(), ['G.1'])).rejects.toThrow();
		await earlier;
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: tooLong() });
	});
});
