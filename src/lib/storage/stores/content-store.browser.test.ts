import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../../tests/full-disk';
import { sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases, type Connection } from '../../../../tests/test-databases';
import type { Item } from '$lib/session/files/content';
import type { KeptItem } from '$lib/session/files/device-content';
import type { Milestone } from '$lib/session/milestone';
import { ChangedMeanwhile, ContentStore } from './content-store';
import { MilestoneStore } from './milestone-store';
import type { Writing } from './replace-all';

type Device = Connection & { readonly milestones: MilestoneStore; readonly content: ContentStore };

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

function deviceOf(connection: Connection): Device {
	const { database, store: scans, sessions } = connection;
	const milestones = new MilestoneStore(database);
	return { ...connection, milestones, content: new ContentStore(database, { scans, sessions, milestones }) };
}

const here = answeredScan(1, ['B1.1', 'B1.2']);
const evening = sessionIn({ 'B1.1': '0 2 4' }, { questionnaire: smallRef });
const frozen: Milestone = {
	id: '70000000-0000-4000-8000-000000000001',
	name: 'Voorjaar',
	frozenAt: '2026-03-01T09:00:00.000Z',
	scoringVersion: 1,
	subject: { kind: 'session', session: evening },
};
const other = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae9', name: 'Waterland-Zuid' };
const text = { ref: smallRef, content: smallQuestionnaire };
const otherText = { ref: { ...smallRef, version: '2030.1' }, content: smallQuestionnaire };
const pack = { ...smallRef, addedAt: '2026-03-01T09:00:00.000Z' };

const itemsOf = (...scans: readonly (typeof here)[]): Item[] => scans.map((scan) => ({ kind: 'scan', scan }));

const changedEvening = { ...evening, participants: evening.participants.slice(1) };

/** One of each kind, including a changed version of a scan that is stored. */
const everything: Writing = {
	items: [
		...itemsOf(answeredScan(1, ['G.1'], { region: { ...here.region, name: 'Waterland-Noord' } })),
		...itemsOf(answeredScan(2, ['B1.1'], { region: other, questionnaire: otherText.ref })),
		{ kind: 'session', session: changedEvening },
		{ kind: 'milestone', milestone: frozen },
	],
	texts: [text, otherText],
	packs: [pack],
	aliases: [{ id: other.id, sameAs: here.region.id }],
};

/** Every row of every table. */
async function rowsIn({ database }: Connection): Promise<unknown> {
	return Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
}

/** A device with a scan, a session and another scan in the bin. */
async function usedDevice(): Promise<Device> {
	const device = deviceOf(databases.connect());
	await device.store.save(here, Object.keys(here.entries), smallQuestionnaire);
	await device.sessions.save(evening);
	await device.store.save(answeredScan(3, ['B1.1']), ['B1.1']);
	await device.store.setDeleted(answeredScan(3, []).id, '2026-03-02T09:00:00.000Z');
	return device;
}

describe('ContentStore', () => {
	it('readAll: returns scans, sessions and milestones, including the bin and unsaved ones', async () => {
		const device = await usedDevice();
		await device.milestones.save(frozen, smallQuestionnaire);
		fillDisk();
		const unsaved = answeredScan(4, ['G.1'], { changedAt: '2026-03-09T09:00:00.000Z' });
		await expect(device.store.save(unsaved, ['G.1'])).rejects.toThrow();
		const all = await device.content.readAll();
		expect(all.scans).toHaveLength(3);
		expect(all.scans[0]).toEqual({ scan: unsaved, deletedAt: null });
		expect(all.scans).toContainEqual({
			scan: answeredScan(3, ['B1.1']),
			deletedAt: '2026-03-02T09:00:00.000Z',
		});
		expect(all.sessions).toEqual([{ session: evening, deletedAt: null }]);
		expect(all.milestones).toEqual([{ milestone: frozen, deletedAt: null }]);
	});

	it('moments: returns the times of change and of deletion, including unsaved scans', async () => {
		const device = await usedDevice();
		await device.milestones.save(frozen, smallQuestionnaire);
		fillDisk();
		const unsaved = answeredScan(4, [], { changedAt: '2026-03-09T09:00:00.000Z' });
		await expect(device.store.save(unsaved, [])).rejects.toThrow();
		const moments = await device.content.moments();
		expect(moments).toEqual(
			expect.arrayContaining([
				here.changedAt,
				evening.changedAt,
				frozen.frozenAt,
				unsaved.changedAt,
				'2026-03-02T09:00:00.000Z',
			]),
		);
	});

	it('count: includes the bin', async () => {
		const { content } = await usedDevice();
		expect(await content.count()).toEqual({ scans: 2, sessions: 1, milestones: 0, packs: 0, collected: 0 });
	});

	it('questionnairesFor: returns only the stored questionnaires', async () => {
		const { content } = deviceOf(databases.connect());
		await content.writeAll({ items: [], texts: [text] });
		expect(await content.questionnairesFor([{ ...smallRef, version: '2030.1' }, smallRef])).toEqual([text]);
	});
});

describe('ContentStore.writeAll', () => {
	it('stores all items across reopening and replaces existing ones', async () => {
		await (await usedDevice()).content.writeAll(everything);
		const { store, sessions, content, milestones } = deviceOf(databases.reopen());
		const [first, second, session] = everything.items;
		expect(await store.open(here.id)).toEqual({ ok: true, value: first?.kind === 'scan' && first.scan });
		expect(await store.open(answeredScan(2, []).id)).toEqual({
			ok: true,
			value: second?.kind === 'scan' && second.scan,
		});
		expect(await sessions.open(evening.id)).toEqual({
			ok: true,
			value: session?.kind === 'session' && session.session,
		});
		expect(await milestones.open(frozen.id)).toEqual({ ok: true, value: frozen });
		expect(await content.packs()).toEqual([pack]);
		expect(await content.regionAliases()).toEqual([{ id: other.id, sameAs: here.region.id }]);
		expect(await content.questionnairesFor([smallRef])).toEqual([text]);
	});

	it('takes the written items out of the bin and leaves others in it', async () => {
		const { store, content } = await usedDevice();
		await store.setDeleted(here.id, '2026-03-02T09:00:00.000Z');
		await content.writeAll({ items: itemsOf(here) });
		expect(await store.open(here.id)).toEqual({ ok: true, value: here });
		expect(await store.open(answeredScan(3, []).id)).toEqual({ ok: false, error: 'deleted' });
	});

	it('keeps the stored name of a region, unless the written item was changed later', async () => {
		const { content, database } = await usedDevice();
		const renamed = (name: string, changedAt: string) =>
			content.writeAll({
				items: itemsOf(answeredScan(5, ['B1.1'], { region: { ...here.region, name }, changedAt })),
			});
		await renamed('Oude naam', '2020-01-01T09:00:00.000Z');
		expect(await database.regions.get(here.region.id)).toEqual(here.region);
		await renamed('Nieuwe naam', '2030-01-01T09:00:00.000Z');
		expect(await database.regions.get(here.region.id)).toMatchObject({ name: 'Nieuwe naam' });
	});

	it('leaves only the written participants, when the session is saved again afterwards', async () => {
		const { sessions, content } = await usedDevice();
		await sessions.open(evening.id);
		await content.writeAll(everything);
		const opened = await sessions.open(evening.id);
		if (opened.ok) await sessions.save({ ...opened.value, notes: { 'B1.1': 'Later.' } });
		const after = await databases.reopen().sessions.open(evening.id);
		expect(after.ok && after.value.participants.map(({ id }) => id)).toEqual(['person 1', 'person 2']);
	});

	it('writes nothing, when one item is invalid', async () => {
		const device = await usedDevice();
		const before = await rowsIn(device);
		const bad = { kind: 'milestone', milestone: { ...frozen, scoringVersion: 0 } } as const;
		await expect(
			device.content.writeAll({ ...everything, items: [...everything.items, bad] }),
		).rejects.toThrow();
		expect(await rowsIn(device)).toEqual(before);
	});

	it('writes nothing, when the device refuses the write', async () => {
		const device = await usedDevice();
		const before = await rowsIn(device);
		fillDisk();
		await expect(device.content.writeAll(everything)).rejects.toThrow();
		expect(await rowsIn(deviceOf(databases.connect()))).toEqual(before);
	});

	it('writes nothing, when the device refuses halfway', async () => {
		const device = await usedDevice();
		const before = await rowsIn(device);
		vi.spyOn(device.database.regionAliases, 'bulkPut').mockRejectedValue(new Error('full'));
		await expect(device.content.writeAll(everything)).rejects.toThrow();
		expect(await rowsIn(device)).toEqual(before);
	});

	it('shows what is stored of each item, and writes nothing once one may not be replaced', async () => {
		const device = await usedDevice();
		await device.store.setDeleted(here.id, '2026-03-02T09:00:00.000Z');
		const before = await rowsIn(device);
		const seen = new Map<Item, KeptItem | undefined>();
		const writing = device.content.writeAll(everything, (item, stored) => {
			seen.set(item, stored);
			return item.kind !== 'session';
		});
		await expect(writing).rejects.toEqual(
			new ChangedMeanwhile([{ kind: 'session', session: changedEvening }]),
		);
		expect(everything.items.map((item) => seen.get(item))).toEqual([
			{ item: { kind: 'scan', scan: here }, deletedAt: '2026-03-02T09:00:00.000Z' },
			undefined,
			{ item: { kind: 'session', session: evening }, deletedAt: null },
			undefined,
		]);
		expect(await rowsIn(device)).toEqual(before);
	});

	it('writes with strict durability', async () => {
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const device = await usedDevice();
		opened.mockClear();
		await device.content.writeAll(everything);
		const transactions = opened.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value] : []));
		const writing = transactions.filter(({ mode }) => mode === 'readwrite');
		expect(writing.map(({ durability }) => durability)).toEqual(['strict']);
	});
});

describe('ContentStore.writeAll undo', () => {
	it('restores every row and deletes the added ones', async () => {
		const device = await usedDevice();
		const before = await rowsIn(device);
		const undo = await device.content.writeAll(everything);
		expect(await rowsIn(device)).not.toEqual(before);
		await undo();
		expect(await rowsIn(device)).toEqual(before);
	});

	it('changes nothing, when an item changed since', async () => {
		const device = await usedDevice();
		const undo = await device.content.writeAll(everything);
		await device.store.rename(here.id, 'Later', '2030-01-01T09:00:00.000Z');
		const before = await rowsIn(device);
		const isNew = vi.fn((_item: Item, stored: KeptItem | undefined) => stored?.item.kind !== 'scan');
		await expect(undo(isNew)).rejects.toThrow(ChangedMeanwhile);
		expect(isNew).toHaveBeenCalledTimes(everything.items.length);
		expect(await rowsIn(device)).toEqual(before);
	});

	it('keeps an earlier refused save that was written along', async () => {
		const device = await usedDevice();
		const makeRoom = fillDisk();
		const unsaved = answeredScan(1, ['B1.1', 'B1.2', 'G.2']);
		await expect(device.store.save(unsaved, ['G.2'])).rejects.toThrow();
		makeRoom();
		const undo = await device.content.writeAll(everything);
		await undo();
		expect(await databases.reopen().store.open(here.id)).toEqual({ ok: true, value: unsaved });
	});

	it('keeps a questionnaire and a region, when something uses them since', async () => {
		const device = deviceOf(databases.connect());
		const undo = await device.content.writeAll(everything);
		const since = answeredScan(5, ['B1.1'], { questionnaire: otherText.ref, region: other });
		await device.store.save(since, ['B1.1']);
		await undo();
		expect(await device.content.questionnairesFor([smallRef, otherText.ref])).toEqual([otherText]);
		expect(await device.store.open(since.id)).toEqual({ ok: true, value: since });
	});

	it('changes nothing and can be retried, when the device refuses it', async () => {
		const device = await usedDevice();
		const before = await rowsIn(device);
		const undo = await device.content.writeAll(everything);
		const after = await rowsIn(device);
		const makeRoom = fillDisk();
		await expect(undo()).rejects.toThrow();
		makeRoom();
		expect(await rowsIn(device)).toEqual(after);
		await undo();
		expect(await rowsIn(device)).toEqual(before);
	});
});

describe('ContentStore.setSameRegion', () => {
	it('stores an alias once, and never of a region with itself', async () => {
		const { content } = deviceOf(databases.connect());
		await content.setSameRegion(other.id, other.id);
		await content.setSameRegion(other.id, here.region.id);
		await content.setSameRegion(other.id, here.region.id);
		expect(await content.regionAliases()).toEqual([{ id: other.id, sameAs: here.region.id }]);
	});
});
