import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anySession } from '../../../../tests/session-arbitraries';
import { smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { TestDatabases } from '../../../../tests/test-databases';
import { practiceId } from '$lib/session/practice/is-practice';
import type { Session } from '$lib/session/session';
import type { ScanDatabase } from '../database';
import { ContentStore } from './content-store';
import { damagedItems } from './damaged-items';
import { MilestoneStore } from './milestone-store';
import { PracticeStore } from './practice-store';
import { ScanStore } from './scan-store';
import { SessionStore } from './session-store';

let databases: TestDatabases;

beforeEach(() => {
	databases = new TestDatabases();
});

afterEach(async () => {
	await databases.remove();
});

const anyPractice = anySession(smallQuestionnaire, smallRef).map((session): Session => ({
	...session,
	id: practiceId,
}));

/** Everything that a list, a count, a backup or a choice of regions is made of. */
async function listedIn(database: ScanDatabase): Promise<unknown> {
	const [scans, sessions] = [new ScanStore(database), new SessionStore(database)];
	const content = new ContentStore(database, {
		scans,
		sessions,
		milestones: new MilestoneStore(database),
	});
	return {
		all: await content.readAll(),
		moments: await content.moments(),
		counts: await content.count(),
		damaged: await damagedItems(database),
		regions: await scans.regions(),
		collected: await database.collected.toArray(),
	};
}

it('PracticeStore: no list, count, backup or region shows any practice evening, stored or not', async () => {
	const before = await listedIn(databases.connect().database);
	await fc.assert(
		fc.asyncProperty(anyPractice, async (session) => {
			const { database } = databases.reopen();
			await new PracticeStore(database).save(session);
			expect(await listedIn(database)).toEqual(before);
			expect(await new SessionStore(database).open(practiceId)).toEqual({ ok: false, error: 'unknown' });
		}),
		{ numRuns: 25 },
	);
}, 60_000);

it('PracticeStore: opens what was saved last, over a killed window, and nothing once removed', async () => {
	const [one, other] = fc.sample(anyPractice, { numRuns: 2, seed: 17 });
	if (!one || !other) throw new Error('There are two');
	await new PracticeStore(databases.connect().database).save(one);
	await new PracticeStore(databases.reopen().database).save(other);
	const again = new PracticeStore(databases.reopen().database);
	expect(await again.open()).toEqual({ ok: true, value: other });
	await again.remove();
	expect(await again.open()).toEqual({ ok: false, error: 'unknown' });
});

it('PracticeStore: keeps in memory what the device refuses, and says that it is not stored', async () => {
	const [session] = fc.sample(anyPractice, { numRuns: 1, seed: 17 });
	if (!session) throw new Error('There is one');
	const { database } = databases.connect();
	const store = new PracticeStore(database);
	database.close();
	await expect(store.save(session)).rejects.toThrow();
	expect([store.isUnsaved(), await store.open()]).toEqual([true, { ok: true, value: session }]);
	store.discardUnsaved();
	expect(store.isUnsaved()).toBe(false);
});
