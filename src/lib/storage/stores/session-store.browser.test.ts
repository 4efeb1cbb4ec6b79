import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { then } from '../../../../tests/notation';
import { anySession } from '../../../../tests/session-arbitraries';
import { sessionIn } from '../../../../tests/session-notation';
import { smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import { TestDatabases, type Connection } from '../../../../tests/test-databases';
import { withoutParticipant } from '$lib/session/run-session';
import type { Participant, Session } from '$lib/session/session';

const session = sessionIn(
	{ 'B1.1': '0 2 4', 'G.1': '? x -' },
	{ after: { 'B1.1': '1 2 3' }, questionnaire: smallRef },
);
const another: Session = { ...session, id: '60000000-0000-4000-8000-000000000009' };
const later = '2026-03-02T09:00:00.000Z';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(() => databases.remove());

/** People are kept in the order in which they came in. */
const inOrder = (people: readonly Participant[]): Participant[] =>
	people.toSorted((a, b) => a.joinedAt.localeCompare(b.joinedAt) || (a.id < b.id ? -1 : 1));

describe('a saved session', () => {
	it('is written whole again where the browser emptied the device under an open window', async () => {
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

	it('is the same after the browser was closed, whatever the group did', async () => {
		await fc.assert(
			fc.asyncProperty(anySession(smallQuestionnaire, smallRef), async (any) => {
				const held = { ...any, participants: inOrder(any.participants) };
				await databases.reopen().sessions.save(held);
				expect(await databases.reopen().sessions.open(held.id)).toEqual({ ok: true, value: held });
			}),
			{ numRuns: 25 },
		);
	}, 60_000);

	it('is there at once in another window', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.sessions.save(session);
		expect(await other.sessions.open(session.id)).toEqual({ ok: true, value: session });
	});

	it('goes on in another window from where the first one left it', async () => {
		const [one, other] = [databases.connect(), databases.connect()];
		await one.sessions.save(session);
		await other.sessions.open(session.id);
		const fewer = withoutParticipant(session, 'person 1', later);
		await other.sessions.save(fewer);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: fewer });
	});

	it('holds 500 people', async () => {
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

	it('shares the text and the region with the scans of this device', async () => {
		const { store, sessions } = databases.connect();
		await sessions.save(session, smallQuestionnaire);
		await store.save(smallScan({ region: { ...session.region, name: 'Waterland-Zuid' } }), []);
		expect(await store.questionnaire(smallRef)).toEqual(smallQuestionnaire);
		expect(await sessions.open(session.id)).toMatchObject({ value: { region: session.region } });
	});

	it('renames its region for all, and a window that was open before does not rename it back', async () => {
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

describe('the list', () => {
	it('has the newest change first, people and all, those in the bin too', async () => {
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

describe('the bin', () => {
	it('is a place that a session comes back from, with everyone in it', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		await sessions.setDeleted(session.id, later);
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'deleted' });
		await sessions.setDeleted(session.id, null);
		expect(await databases.reopen().sessions.open(session.id)).toEqual({ ok: true, value: session });
	});

	it('keeps a session that another window still saves', async () => {
		const { sessions } = databases.connect();
		await sessions.save(session);
		await sessions.setDeleted(session.id, later);
		await sessions.save(withoutParticipant(session, 'person 1', later));
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'deleted' });
	});

	it('is emptied with the people; what went in later stays, and so does what never did', async () => {
		const { sessions, database } = databases.connect();
		const third: Session = { ...session, id: '60000000-0000-4000-8000-000000000008' };
		for (const each of [session, another, third]) await sessions.save(each);
		await sessions.setDeleted(session.id, then);
		await sessions.setDeleted(another.id, later);
		await sessions.emptyBin(later);
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'unknown' });
		expect(await database.participants.where('sessionId').equals(session.id).count()).toBe(0);
		expect(await database.participants.count()).toBe(6);
		expect(await sessions.open(another.id)).toEqual({ ok: false, error: 'deleted' });
		expect(await sessions.open(third.id)).toEqual({ ok: true, value: third });
	});
});

describe('a session that cannot be opened', () => {
	it('says that it is unknown', async () => {
		const { sessions } = databases.connect();
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'unknown' });
		expect(await sessions.open('')).toEqual({ ok: false, error: 'unknown' });
	});

	it.each<readonly [what: string, damage: (connection: Connection) => Promise<unknown>]>([
		['a field that is wrong', ({ database }) => database.sessions.update(session.id, { date: 'gisteren' })],
		['a region that is gone', ({ database }) => database.regions.clear()],
		[
			'a person who is wrong',
			({ database }) => database.participants.update([session.id, 'person 1'], { joinedAt: 'gisteren' }),
		],
	])('says that it is damaged, with %s; its rows stay and the others are listed', async (_what, damage) => {
		const connection = databases.connect();
		const { sessions, database } = connection;
		await sessions.save(session);
		await damage(connection);
		await sessions.save({ ...another, region: { id: another.id, name: 'Elders' } });
		const rows = async (): Promise<unknown> => [
			await database.sessions.get(session.id),
			await database.participants.where('sessionId').equals(session.id).toArray(),
		];
		const before = await rows();
		expect(await sessions.open(session.id)).toEqual({ ok: false, error: 'damaged' });
		expect((await sessions.list()).map((each) => each.session.id)).toEqual([another.id]);
		expect(await rows()).toEqual(before);
	});
});
