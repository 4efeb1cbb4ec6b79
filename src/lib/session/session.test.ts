import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyMilestone, anySession } from '../../../tests/session-arbitraries';
import {
	earlierMilestone,
	emptySession,
	exampleSession,
	twoPeopleSession,
} from '../../../tests/session-fixture';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { milestoneSchema } from './milestone';
import { sessionSchema } from './session';

const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('sessionSchema and milestoneSchema', () => {
	it.each([exampleSession(), twoPeopleSession(), emptySession()])('accept an example session', (session) => {
		expect(v.parse(sessionSchema, asFile(session))).toEqual(session);
	});

	it('accept an earlier peilmoment', () => {
		expect(v.parse(milestoneSchema, asFile(earlierMilestone()))).toEqual(earlierMilestone());
	});

	it('return any session and peilmoment unchanged', () => {
		fc.assert(
			fc.property(anySession(smallQuestionnaire, smallRef), (session) => {
				expect(v.parse(sessionSchema, asFile(session))).toEqual(session);
			}),
		);
		fc.assert(
			fc.property(anyMilestone(smallQuestionnaire, smallRef), (milestone) => {
				expect(v.parse(milestoneSchema, asFile(milestone))).toEqual(milestone);
			}),
		);
	}, 60_000);
});

describe('sessionSchema', () => {
	const session = exampleSession();
	const [first] = session.participants;
	const [action] = session.actions;

	const timedId = (at: number): string => `A${Math.floor(at / 99)}.${(at % 99) + 1}`;

	it.each<readonly [what: string, change: object]>([
		['an unknown field', { mood: 'good' }],
		['an invalid date', { date: 'dinsdag' }],
		['a day that does not exist', { date: '2026-02-31' }],
		['a year of five digits', { nextDate: '20266-11-24' }],
		['a year of two digits', { date: '0026-11-24' }],
		['a moment far ahead', { changedAt: '9999-12-31T23:59:59.999Z' }],
		['a moment on a day that does not exist', { changedAt: '2026-02-31T10:00:00.000Z' }],
		['a time that is not UTC', { revealedAt: '2026-11-24T19:50:00+01:00' }],
		['the same participant twice', { participants: [first, first] }],
		['a participant without an id', { participants: [{ ...first, id: '' }] }],
		['a name for a participant', { participants: [{ ...first, name: 'Iemand' }] }],
		['a way that does not exist', { participants: [{ ...first, way: 'mail' }] }],
		['an entry under another id', { participants: [{ ...first, alone: { 'B1.2': first?.alone['B1.1'] } }] }],
		[
			'hands over four levels',
			{ hands: { 'B1.1': { alone: { ...session.hands['G.1']?.alone, levels: [1, 1, 1, 1] } } } },
		],
		['half a hand', { hands: { 'B1.1': { alone: { ...session.hands['G.1']?.alone, unknown: 0.5 } } } }],
		[
			'a decision on level 5',
			{ decisions: { 'B1.1': { ...session.decisions['B1.1'], outcome: { kind: 'level', level: 5 } } } },
		],
		[
			'a decision to skip',
			{ decisions: { 'B1.1': { ...session.decisions['B1.1'], outcome: { kind: 'skipped' } } } },
		],
		['the same action twice', { actions: [action, action] }],
		[
			'time for more statements than there can be',
			{ seconds: Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [timedId(at), 1])) },
		],
		['an action with an invalid date', { actions: [{ ...action, due: 'ooit' }] }],
		['a note that is too long', { notes: { 'B1.1': 'x'.repeat(100_001) } }],
		['negative time', { seconds: { 'B1.1': -1 } }],
	])('rejects %s', (_what, change) => {
		expect(v.safeParse(sessionSchema, asFile({ ...session, ...change })).success).toBe(false);
	});
});
