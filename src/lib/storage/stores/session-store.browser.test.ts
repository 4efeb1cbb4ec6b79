import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { then } from '../../../../tests/notation';
import { anySession } from '../../../../tests/session-arbitraries';
import { sessionIn } from '../../../../tests/session-notation';
import { smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import { TestDatabases, type Connection } from '../../../../tests/test-databases';
import { withoutParticipant } from '$lib/session/run-session';
import type { Participant, Session } from '$lib/session/session';
import { rowsOf } from './rows-of';

const session = sessionIn(
	{ 'B1.1': '0 2 4', 'G.1': '? x -' },
	{ after: { 'B1.1': '1 2 3' }, questionnaire: smallRef, revealedAt: null },
);
const another: Session = { ...session, id: '60000000-0000-4000-8000-000000000009' };
const later = '2026-03-02T09:00:00.000Z';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

/** Sorts participants as the store does: by time of joining, then by id. */
const inOrder = (people: readonly Participant[]): Participant[] =>
	people.toSorted((a, b) => a.joinedAt.localeCompare(b.joinedAt) || (a.id < b.id ? -1 : 1));

describe('SessionStore.save', () => {
	it('writes the whole session again, after the browser cleared the database under an open window', async () => {
		const { sessions, store, database } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		await Promise.all(database.tables.map((table) => table.clear()));
		await sessions.save({ ...session, minutes: 60 }, smallQuestionnaire);
		expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({
			ok: true,
			value: { ...session, minutes: 60 },
		});
	});

	it('stores any session unchanged across reopening', async () => {
		await fc.assert(
			fc.asyncProperty(anySession(smallQuestionnaire, smallRef), async (any) => {
				const held = { ...any, participants: inOrder(any.participants) };
				await databases.reopen().sessions.save(held);
				expect(await databases.reopen().sessions.open(held.id)).toEqual({ ok: true, value: held });
			}),
			{ numRuns: 25 },
		);
	}, 60_000);

	it('makes the session visible in another window at once', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.sessions.save(session);
		expect(await other.sessions.open(session.id)).toEqual({ ok: true, value: session });
	});

	it('saves changes of another window that opened the stored session', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.sessions.save(session);
		await other.sessions.open(session.id);
		const fewer = withoutParticipant(session, 'person 1', later);
		await other.sessions.save(fewer);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: fewer });
	});

	it('stores 500 participants', async () => {
		const one = Array.from({ length: 500 }, (_, person) => String(person % 5)).join(' ');
		const crowd = sessionIn({ 'B1.1': one, 'B1.2': one, 'G.1': one, 'G.2': one });
		const participants = crowd.participants.map((person, index) => ({
			...person,
			id: `A${String(index).padStart(3, '0')}`,
		}));
		await databases.connect().sessions.save({ ...crowd, participants });
		const opened = await databases.reopen().sessions.open(crowd.id);
		expect(opened).toEqual({ ok: true, value: { ...crowd, participants } });
	});

	it('shares the questionnaire and the region with the scans on this device', async () => {
		const { store, sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		await store.save(smallScan({ region: { ...session.region, name: 'Waterland-Zuid' } }), []);
		expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
		expect(await sessions.open(session.id)).toMatchObject({ value: { region: session.region } });
	});

	it('renames the region for all items, even when a window with the old name saves later', async () => {
		const [first, second] = [databases.connect(), databases.connect()];
		const scan = smallScan({ region: session.region });
		await second.store.save(scan, [], smallQuestionnaire);
		await first.sessions.save(session, smallQuestionnaire);
		const region = { ...session.region, name: 'Waterland-Zuid' };
		await first.sessions.save({ ...session, region });
		await second.store.save(scan, []);
		expect(await second.store.open(scan.id)).toMatchObject({ value: { region } });
	});
});

describe('SessionStore.list', () => {
	it('returns whole sessions, including the bin, newest change first', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		await sessions.save({ ...another, changedAt: later });
		await sessions.setDeleted(session.id, later);
		expect(await databases.reopen().sessions.list()).toEqual([
			{ session: { ...another, changedAt: later }, deletedAt: null },
			{ session, deletedAt: later },
		]);
	});
});

describe('SessionStore bin', () => {
	it('setDeleted: restores a session with all participants, when set to null', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		await sessions.setDeleted(session.id, later);
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'deleted' });
		await sessions.setDeleted(session.id, null);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: session });
	});

	it.each([undefined, smallQuestionnaire])(
		'save: leaves a session in the bin, whether or not its questionnaire is stored',
		async (questionnaire) => {
			const { sessions } = databases.connect();
			await sessions.save(session, questionnaire);
			await sessions.setDeleted(session.id, later);
			const fewer = withoutParticipant(session, 'person 1', later);
			await sessions.save(fewer, questionnaire);
			expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'deleted' });
			await sessions.setDeleted(session.id, null);
			expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: fewer });
		},
	);

	it('emptyBin: deletes a session and its participants, only when it went to the bin before the given moment', async () => {
		const { sessions, database } = databases.connect();
		const third: Session = { ...session, id: '60000000-0000-4000-8000-000000000008' };
		for (const each of [session, another, third]) await sessions.save(each);
		await sessions.setDeleted(session.id, then);
		await sessions.setDeleted(another.id, later);
		await sessions.emptyBin(later);
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'unknown' });
		expect(await rowsOf(database.participants, session.id).count()).toBe(0);
		expect(await database.participants.count()).toBe(6);
		expect(await sessions.open(another.id)).toEqual({ ok: false, error: 'deleted' });
		expect(await sessions.open(third.id)).toEqual({ ok: true, value: third });
	});
});

describe('SessionStore.open', () => {
	it('returns "unknown", for an id that is not stored', async () => {
		const { sessions } = databases.connect();
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'unknown' });
		expect(await sessions.open('')).toEqual({ ok: false, error: 'unknown' });
	});

	it.each<readonly [what: string, damage: (connection: Connection) => Promise<unknown>]>([
		['an invalid field', ({ database }) => database.sessions.update(session.id, { date: 'gisteren' })],
		['a missing region', ({ database }) => database.regions.clear()],
		[
			'an invalid participant',
			({ database }) => database.participants.update([session.id, 'person 1'], { joinedAt: 'gisteren' }),
		],
	])(
		'returns "damaged", keeps the rows and still lists the other sessions, for %s',
		async (_what, damage) => {
			const connection = databases.connect();
			const { sessions, database } = connection;
			await sessions.save(session);
			await damage(connection);
			await sessions.save({ ...another, region: { id: another.id, name: 'Elders' } });
			const rows = async (): Promise<unknown> => [
				await database.sessions.get(session.id),
				await rowsOf(database.participants, session.id).toArray(),
			];
			const before = await rows();
			expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'damaged' });
			expect((await sessions.list()).map((each) => each.session.id)).toEqual([another.id]);
			expect(await rows()).toEqual(before);
		},
	);
});
