import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../../tests/full-disk';
import { sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases } from '../../../../tests/test-databases';
import type { Milestone, Subject } from '$lib/session/milestone';
import { MilestoneStore } from './milestone-store';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

const connect = (): MilestoneStore => new MilestoneStore(databases.connect().database);
const reopen = (): MilestoneStore => new MilestoneStore(databases.reopen().database);

const scanSubject: Subject = { kind: 'scan', scan: answeredScan(1, ['B1.1', 'G.1']) };
const session = sessionIn({ 'B1.1': '0 2 4' }, { questionnaire: smallRef });

const milestone = (n: number, details: Partial<Milestone> = {}): Milestone => ({
	id: `70000000-0000-4000-8000-00000000000${n}`,
	name: 'Voorjaar',
	frozenAt: `2026-03-0${n}T09:00:00.000Z`,
	scoringVersion: 1,
	subject: scanSubject,
	...details,
});

describe('MilestoneStore', () => {
	it.each<readonly [of: string, subject: Subject]>([
		['a scan', scanSubject],
		['a session', { kind: 'session', session }],
	])(
		'open: returns the milestone of %s unchanged after reopening, with its questionnaire',
		async (_of, subject) => {
			await connect().save(milestone(1, { subject }), smallQuestionnaire);
			const { database, store } = databases.reopen();
			expect(await new MilestoneStore(database).open(milestone(1).id)).toEqual({
				ok: true,
				value: milestone(1, { subject }),
			});
			expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
		},
	);

	it('rename: changes the name and nothing else', async () => {
		const store = connect();
		await store.save(milestone(1), smallQuestionnaire);
		await store.rename(milestone(1).id, 'Najaar');
		expect(await reopen().open(milestone(1).id)).toEqual({
			ok: true,
			value: milestone(1, { name: 'Najaar' }),
		});
	});

	it('save and rename: reject before writing, when the name is invalid', async () => {
		const store = connect();
		const tooLong = 'x'.repeat(1_001);
		await expect(store.save(milestone(1, { name: tooLong }), smallQuestionnaire)).rejects.toThrow();
		expect(await store.list()).toEqual([]);
		await store.save(milestone(1), smallQuestionnaire);
		await expect(store.rename(milestone(1).id, tooLong)).rejects.toThrow();
		expect(await store.open(milestone(1).id)).toMatchObject({ ok: true, value: { name: 'Voorjaar' } });
	});

	it('save and rename: reject and change nothing, when the device refuses the write', async () => {
		const store = connect();
		await store.save(milestone(1), smallQuestionnaire);
		fillDisk();
		await expect(store.save(milestone(2), smallQuestionnaire)).rejects.toThrow();
		await expect(store.rename(milestone(1).id, 'Najaar')).rejects.toThrow();
		expect(await connect().list()).toEqual([{ milestone: milestone(1), deletedAt: null }]);
	});

	it('open and list: return "damaged" and leave it out, for a damaged milestone', async () => {
		const { database } = databases.connect();
		const store = new MilestoneStore(database);
		await store.save(milestone(1), smallQuestionnaire);
		await database.milestones.update(milestone(1).id, { frozenAt: 'vorig jaar' });
		expect(await store.open(milestone(1).id)).toEqual({ ok: false, error: 'damaged' });
		expect(await store.list()).toEqual([]);
	});

	it('open: returns "unknown", for an id that is not stored', async () => {
		expect(await connect().open(milestone(1).id)).toEqual({ ok: false, error: 'unknown' });
	});
});

describe('MilestoneStore.list', () => {
	it('returns milestones, including the bin, most recently frozen first', async () => {
		const store = connect();
		for (const n of [1, 3, 2]) await store.save(milestone(n), smallQuestionnaire);
		await store.setDeleted(milestone(3).id, '2026-04-01T08:00:00.000Z');
		expect(await store.list()).toEqual([
			{ milestone: milestone(3), deletedAt: '2026-04-01T08:00:00.000Z' },
			{ milestone: milestone(2), deletedAt: null },
			{ milestone: milestone(1), deletedAt: null },
		]);
	});
});

describe('MilestoneStore bin', () => {
	const monthAgo = '2026-02-08T08:00:00.000Z';

	it('emptyBin: deletes a milestone only when it went to the bin before the given moment', async () => {
		const store = connect();
		for (const n of [1, 2, 3]) await store.save(milestone(n), smallQuestionnaire);
		await store.setDeleted(milestone(1).id, '2026-02-08T07:59:59.999Z');
		await store.setDeleted(milestone(2).id, monthAgo);
		await store.emptyBin(monthAgo);
		expect(await store.open(milestone(1).id)).toEqual({ ok: false, error: 'unknown' });
		expect(await store.open(milestone(2).id)).toEqual({ ok: false, error: 'deleted' });
		await store.setDeleted(milestone(2).id, null);
		expect(await store.open(milestone(2).id)).toEqual({ ok: true, value: milestone(2) });
		expect(await store.open(milestone(3).id)).toMatchObject({ ok: true });
	});

	it('save: leaves a milestone in the bin', async () => {
		const store = connect();
		await store.save(milestone(1), smallQuestionnaire);
		await store.setDeleted(milestone(1).id, monthAgo);
		await store.save(milestone(1), smallQuestionnaire);
		expect(await store.open(milestone(1).id)).toEqual({ ok: false, error: 'deleted' });
	});
});
