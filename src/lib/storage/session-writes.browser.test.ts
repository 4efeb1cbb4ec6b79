import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../tests/full-disk';
import { sessionIn } from '../../../tests/session-notation';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { TestDatabases } from '../../../tests/test-databases';
import { participantFor, withChoice, withoutParticipant, withParticipant } from '$lib/session/run-session';
import type { Session } from '$lib/session/session';
import type { SessionStore } from './stores/session-store';

const session = sessionIn({ 'B1.1': '0 2 4', 'G.1': '1 1 1' }, { questionnaire: smallRef });
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

/** Who is on the disk after the browser was closed. */
async function peopleAfterwards(): Promise<unknown> {
	const opened = await databases.reopen().sessions.open(session.id);
	return opened.ok ? opened.value.participants.map(({ id }) => id) : opened.error;
}

/** The people whose rows are written from here on. */
function watchPeople(): () => readonly unknown[] {
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	return () =>
		put.mock.calls.flatMap(([row]: readonly unknown[], index) => {
			const table = put.mock.contexts[index];
			const isPerson = table instanceof IDBObjectStore && table.name === 'participants';
			return isPerson && typeof row === 'object' && row !== null && 'id' in row ? [row.id] : [];
		});
}

describe('a save', () => {
	it('writes everyone the first time, and then only who chose', async () => {
		const { sessions } = databases.connect();
		const written = watchPeople();
		await sessions.save(session);
		expect(written()).toEqual(['person 0', 'person 1', 'person 2']);
		await sessions.save(chosenBy(session, 'person 1'));
		expect(written().slice(3)).toEqual(['person 1']);
	});

	it('writes nobody for a decision or a note, also after it was opened', async () => {
		await databases.connect().sessions.save(session);
		const { sessions } = databases.reopen();
		const opened = await sessions.open(session.id);
		const written = watchPeople();
		if (opened.ok) await sessions.save({ ...opened.value, notes: { 'B1.1': 'Eerst vragen.' } });
		expect([opened.ok, written()]).toEqual([true, []]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});

	it('takes out who is no longer in it, and nobody of another session', async () => {
		const { sessions, database } = databases.connect();
		const other = { ...session, id: '60000000-0000-4000-8000-000000000009' };
		await sessions.save(session);
		await sessions.save(other);
		await sessions.save(withoutParticipant(session, 'person 1', later));
		expect(await database.participants.count()).toBe(5);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 2']);
	});
});

describe('saves that do not wait for each other', () => {
	it('end with the last one', async () => {
		const { sessions } = databases.connect();
		const [once, twice] = [chosenBy(session, 'person 1'), chosenBy(session, 'person 2')];
		await Promise.all([sessions.save(session), sessions.save(once), sessions.save(twice)]);
		expect(sessions.isUnsaved(session.id)).toBe(false);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: twice });
	});

	it('leave out someone who came in and was taken out at once', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const more = joinedBy(session, 'Q7');
		await Promise.all([sessions.save(more), sessions.save(withoutParticipant(more, 'Q7', later))]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});

	it('keep someone who was taken out and came back at once', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const fewer = withoutParticipant(session, 'person 1', later);
		await Promise.all([sessions.save(fewer), sessions.save(session)]);
		expect(await peopleAfterwards()).toEqual(['person 0', 'person 1', 'person 2']);
	});
});

describe('a write that the device refuses', () => {
	it('leaves what was there, and keeps the newest in memory', async () => {
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

	it('is made good by the next that succeeds, with everyone who changed and who was taken out', async () => {
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

	it('is written first when the session goes to the bin', async () => {
		const { sessions } = databases.connect();
		const makeRoom = fillDisk();
		await expect(sessions.save(session)).rejects.toThrow();
		makeRoom();
		await sessions.setDeleted(session.id, later);
		expect(await databases.reopen().sessions.list()).toEqual([{ session, deletedAt: later }]);
	});
});

describe('what could not be read back', () => {
	it('is refused before it is written, and kept in memory', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		const wrong = joinedBy(session, 'x'.repeat(101));
		await expect(sessions.save(wrong)).rejects.toThrow();
		expect(await sessions.open(session.id)).toEqual({ ok: true, value: wrong });
		expect(await databases.connect().sessions.open(session.id)).toEqual({ ok: true, value: session });
	});
});

describe('a promise of a write', () => {
	it.each<readonly [what: string, write: (sessions: SessionStore) => Promise<void>]>([
		['saving', (sessions) => sessions.save(chosenBy(session, 'person 1'))],
		['throwing away', (sessions) => sessions.setDeleted(session.id, later)],
		['emptying the bin', (sessions) => sessions.emptyBin(later)],
	])('is kept on the disk: %s', async (_what, write) => {
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const { sessions } = databases.connect();
		await sessions.save(session);
		opened.mockClear();
		await write(sessions);
		const transactions = opened.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value] : []));
		const durabilities = transactions.flatMap(({ mode, durability }) =>
			mode === 'readwrite' ? [durability] : [],
		);
		expect(new Set(durabilities)).toEqual(new Set(['strict']));
	});
});
