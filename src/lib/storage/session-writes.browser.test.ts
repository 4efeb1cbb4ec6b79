import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../tests/full-disk';
import { sessionIn } from '../../../tests/session-notation';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import { participantFor, withChoice, withoutParticipant, withParticipant } from '$lib/session/run-session';
import type { Session } from '$lib/session/session';
import type { SessionStore } from './stores/session-store';

const session = sessionIn({ 'B1.1': '0 2 4', 'G.1': '1 1 1' }, { questionnaire: smallRef, revealedAt: null });
const later = '2026-03-02T09:00:00.000Z';

const chosenBy = (before: Session, person: string): Session =>
	withChoice(before, person, { id: 'B1.1', version: 1 }, 2, { kind: 'level', level: 3 }, later);
const joinedBy = (before: Session, person: string): Session =>
	withParticipant(before, participantFor(person, 'laptop', later), later);

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await databases.remove();
});

/** Ids of the stored participants, read over a new connection. */
async function peopleAfterwards(): Promise<unknown> {
	const opened = await databases.reopen().sessions.open(session.id);
	return opened.ok ? opened.value.participants.map(({ id }) => id) : opened.error;
}

/** Returns a function that lists the ids of the participants written since the call. */
function watchPeople(): () => readonly unknown[] {
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	return () =>
		put.mock.calls.flatMap(([row]: readonly unknown[], index) => {
			const table = put.mock.contexts[index];
			const isPerson = table instanceof IDBObjectStore && table.name === 'participants';
			return isPerson && typeof row === 'object' && row !== null && 'id' in row ? [row.id] : [];
		});
}

describe('SessionStore.save', () => {
	it('writes all participants the first time, and then only the changed ones', async () => {
		const { sessions } = databases.connect();
		const written = watchPeople();
		await sessions.save(session);
		expect(written()).toEqual(['person 0', 'person 1', 'person 2']);
		await sessions.save(chosenBy(session, 'person 1'));
		expect(written().slice(3)).toEqual(['person 1']);
	});

	it('writes no participants, for a changed note in a session that was just opened', async () => {
		await databases.connect().sessions.save(session);
		const { sessions } = databases.reopen();
		const opened = await sessions.open(session.id);
		const written = watchPeople();
		if (opened.ok) await sessions.save({ ...opened.value, notes: { 'B1.1': 'Eerst vragen.' } });
		expect([opened.ok, written()]).toEqual([true, []]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});

	it('deletes a participant who was added by a save that is still under way', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		const added = joinedBy(session, 'person 3');
		await Promise.all([
			sessions.save(added, smallQuestionnaire),
			sessions.save(withoutParticipant(added, 'person 3', later), smallQuestionnaire),
		]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});

	it('stores the last of two states, when the first has to store the region too', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		const moved = { ...session, region: { ...session.region, id: '20000000-0000-4000-8000-000000000009' } };
		await Promise.all([
			sessions.save(moved, smallQuestionnaire),
			sessions.save({ ...moved, notes: { 'B1.1': 'Eerst vragen.' } }, smallQuestionnaire),
		]);
		const opened = await databases.reopen().sessions.open(session.id);
		expect(opened).toMatchObject({ ok: true, value: { notes: { 'B1.1': 'Eerst vragen.' } } });
	});

	it('writes nothing of a save that waits, once another window took over', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		const saves = ['person 3', 'person 4'].map((person) => sessions.save(joinedBy(session, person)));
		sessions.discardUnsaved(session.id);
		expect((await Promise.allSettled(saves)).map(({ status }) => status)).toContain('rejected');
		expect(await peopleAfterwards()).not.toContain('person 4');
	});

	it('reads nothing but its own row, once the session is stored whole', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		const reads = (['get', 'count', 'getAll', 'openCursor'] as const).map((read) =>
			vi.spyOn(IDBObjectStore.prototype, read),
		);
		await sessions.save({ ...session, notes: { 'B1.1': 'Eerst vragen.' } }, smallQuestionnaire);
		const tables = reads.flatMap(({ mock }) =>
			mock.contexts.map((table) => (table instanceof IDBObjectStore ? table.name : '')),
		);
		expect(tables).toEqual(['sessions']);
	});

	it('moves to another region, and renames it, once the session is stored whole', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		const region = { id: '60000000-0000-4000-8000-000000000007', name: 'Elders' };
		for (const changed of [region, { ...region, name: 'Elders-Zuid' }]) {
			await sessions.save({ ...session, region: changed }, smallQuestionnaire);
			const stored = await databases.connect().sessions.open(session.id);
			expect(stored).toEqual({ ok: true, value: { ...session, region: changed } });
		}
	});

	it('writes region and questionnaire again, when these were cleared with the session', async () => {
		const { sessions, store, database } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		await sessions.save(chosenBy(session, 'person 1'), smallQuestionnaire);
		await Promise.all(database.tables.map((table) => table.clear()));
		await sessions.save(session, smallQuestionnaire);
		expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: session });
	});

	it('deletes a removed participant, and none of another session', async () => {
		const { sessions, database } = databases.connect();
		const other = { ...session, id: '60000000-0000-4000-8000-000000000009' };
		await sessions.save(session);
		await sessions.save(other);
		await sessions.save(withoutParticipant(session, 'person 1', later));
		expect(await database.participants.count()).toBe(5);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 2']);
	});
});

describe('SessionStore.save, concurrent', () => {
	it('stores the last state', async () => {
		const { sessions } = databases.connect();
		const [once, twice] = [chosenBy(session, 'person 1'), chosenBy(session, 'person 2')];
		await Promise.all([sessions.save(session), sessions.save(once), sessions.save(twice)]);
		expect(sessions.isUnsaved(session.id)).toBe(false);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: twice });
	});

	it('leaves out a participant who was added and removed at once', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const more = joinedBy(session, 'Q7');
		await Promise.all([sessions.save(more), sessions.save(withoutParticipant(more, 'Q7', later))]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});

	it('keeps a participant who was removed and added again at once', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const fewer = withoutParticipant(session, 'person 1', later);
		await Promise.all([sessions.save(fewer), sessions.save(session)]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});
});

describe('SessionStore after a refused write', () => {
	it('save: rejects, leaves the stored session unchanged and keeps the latest state in memory', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		fillDisk();
		await expect(sessions.save(chosenBy(session, 'person 1'))).rejects.toThrow();
		const newest = joinedBy(chosenBy(session, 'person 1'), 'Q7');
		await expect(sessions.save(newest)).rejects.toThrow();
		expect(sessions.isUnsaved(session.id)).toBe(true);
		expect(await sessions.open(session.id)).toEqual({ ok: true, value: newest });
		expect(await sessions.list()).toEqual([{ session: newest, deletedAt: null }]);
		expect(await databases.connect().sessions.open(session.id)).toEqual({ ok: true, value: session });
	});

	it('save: also writes and deletes all participants refused before, once a write succeeds', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const makeRoom = fillDisk();
		const chosen = joinedBy(chosenBy(session, 'person 1'), 'Q7');
		await expect(sessions.save(chosen, smallQuestionnaire)).rejects.toThrow();
		const fewer = withoutParticipant(chosen, 'person 2', later);
		await expect(sessions.save(fewer)).rejects.toThrow();
		makeRoom();
		const last = { ...fewer, notes: { 'B1.1': 'Eerst vragen.' } };
		await sessions.save(last);
		expect(sessions.isUnsaved(session.id)).toBe(false);
		const reopened = databases.reopen();
		expect(await reopened.sessions.open(session.id)).toEqual({ ok: true, value: last });
		expect(await reopened.store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
	});

	it('setDeleted: writes the refused session first', async () => {
		const { sessions } = databases.connect();
		const makeRoom = fillDisk();
		await expect(sessions.save(session)).rejects.toThrow();
		makeRoom();
		await sessions.setDeleted(session.id, later);
		expect(await databases.reopen().sessions.list()).toEqual([{ session, deletedAt: later }]);
	});
});

describe('SessionStore.save of an invalid session', () => {
	it('rejects before writing and keeps the session in memory', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const wrong = joinedBy(session, 'x'.repeat(101));
		await expect(sessions.save(wrong)).rejects.toThrow();
		expect(await sessions.open(session.id)).toEqual({ ok: true, value: wrong });
		expect(await databases.connect().sessions.open(session.id)).toEqual({ ok: true, value: session });
	});
});

describe('SessionStore durability', () => {
	it.each<readonly [what: string, write: (sessions: SessionStore) => Promise<void>]>([
		['save', (sessions) => sessions.save(chosenBy(session, 'person 1'))],
		['setDeleted', (sessions) => sessions.setDeleted(session.id, null)],
		['emptyBin', (sessions) => sessions.emptyBin('2026-05-02T09:00:00.000Z')],
	])('%s: writes with strict durability', async (_what, write) => {
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const { sessions } = databases.connect();
		await sessions.save(session);
		await sessions.setDeleted(session.id, later);
		opened.mockClear();
		await write(sessions);
		const transactions = opened.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value] : []));
		const durabilities = transactions.flatMap(({ mode, durability }) =>
			mode === 'readwrite' ? [durability] : [],
		);
		expect(new Set(durabilities)).toEqual(new Set(['strict']));
	});
});
