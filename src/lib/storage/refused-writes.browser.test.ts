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

describe('a write that the device refuses', () => {
	it('is said to be refused, and leaves what was there', async () => {
		const { store } = databases.connect();
		await store.save(scanWith('B1.1'), ['B1.1']);
		fillDisk();
		await expect(store.save(scanWith('B1.1', 'G.1'), ['G.1'])).rejects.toThrow();
		expect(await databases.connect().store.open(smallScan().id)).toEqual({
			ok: true,
			value: scanWith('B1.1'),
		});
	});

	it('keeps the newest in memory: that is what opens, and is known as unsaved', async () => {
		const { store } = databases.connect();
		fillDisk();
		await expect(store.save(scanWith('B1.1'), ['B1.1'])).rejects.toThrow();
		await expect(store.save(scanWith('B1.1', 'G.1'), ['G.1'])).rejects.toThrow();
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: scanWith('B1.1', 'G.1') });
		expect(store.isUnsaved(smallScan().id)).toBe(true);
	});

	it('is made good by the next that succeeds, with all that was refused before it', async () => {
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

	it('of one scan says nothing of another', async () => {
		const { store } = databases.connect();
		const other = smallScan({ id: '00000000-0000-4000-8000-000000000009' });
		const makeRoom = fillDisk();
		await expect(store.save(scanWith('B1.1'), ['B1.1'])).rejects.toThrow();
		makeRoom();
		await store.save(other, []);
		expect([store.isUnsaved(other.id), store.isUnsaved(smallScan().id)]).toEqual([false, true]);
	});

	it('leaves the scan in the list, as new as it is', async () => {
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

	it('is written first when the scan gets another name or goes to the bin', async () => {
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

describe('two saves at once', () => {
	it('end with the later one, and nothing of the earlier lost', async () => {
		const { store } = databases.connect();
		await Promise.all([store.save(scanWith('B1.1'), ['B1.1']), store.save(scanWith('B1.1', 'G.1'), ['G.1'])]);
		expect(store.isUnsaved(smallScan().id)).toBe(false);
		expect(await databases.reopen().store.open(smallScan().id)).toEqual({
			ok: true,
			value: scanWith('B1.1', 'G.1'),
		});
	});
});

/** Longer than what is read back. */
const tooLong = (): Scan => {
	const answer: Answer = {
		kind: 'notApplicable',
		reason: { kind: 'elsewhere', who: 'x'.repeat(limits.text + 1) },
	};
	return smallScan({ entries: { 'G.1': entryOf('G.1', answer) } });
};

describe('what could not be read back', () => {
	it('is refused before it is written, and kept in memory', async () => {
		const { store } = databases.connect();
		await store.save(scanWith('B1.1'), ['B1.1']);
		await expect(store.save(tooLong(), ['G.1'])).rejects.toThrow();
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: tooLong() });
		expect(await databases.reopen().store.open(smallScan().id)).toEqual({
			ok: true,
			value: scanWith('B1.1'),
		});
	});

	it('stays in memory when an earlier save succeeds after it', async () => {
		const { store } = databases.connect();
		const earlier = store.save(scanWith('B1.1'), ['B1.1']);
		await expect(store.save(tooLong(), ['G.1'])).rejects.toThrow();
		await earlier;
		expect(await store.open(smallScan().id)).toEqual({ ok: true, value: tooLong() });
	});
});
