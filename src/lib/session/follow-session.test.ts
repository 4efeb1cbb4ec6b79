import { expect, it } from 'vitest';
import { exampleSession, sessionQuestionnaire as outline } from '../../../tests/session-fixture';
import {
	isFromBefore,
	parkedStatement,
	stillParked,
	withoutParked,
	withParked,
	withParkedBack,
} from './evening/park';
import { withRoomAgenda } from './evening/room-choice';
import { followSession } from './follow-session';
import { withDecision } from './run-session';
import type { Session } from './session';

const now = '2027-11-23T19:00:00.000Z';
const before: Session = {
	...exampleSession(),
	parked: [
		{
			id: '60000000-0000-4000-8000-000000000001',
			statementId: 'B2.2',
			text: '',
			changedAt: now.replace('2027', '2026'),
		},
		{
			id: '60000000-0000-4000-8000-000000000002',
			statementId: 'Z9.9',
			text: '',
			changedAt: now.replace('2027', '2026'),
		},
		{
			id: '60000000-0000-4000-8000-000000000003',
			statementId: null,
			text: 'De zaal',
			changedAt: now.replace('2027', '2026'),
		},
	],
};
const begin = {
	id: '20000000-0000-4000-8000-0000000000b1',
	today: '2027-11-20',
	outline,
	questionnaire: before.questionnaire,
};
const after = followSession(before, begin, now);

it('followSession: keeps region, referents, ambitions and open actions to review, and nobody’s choices', () => {
	expect(after).toMatchObject({
		id: begin.id,
		region: before.region,
		referents: before.referents,
		ambitions: before.ambitions,
		follows: { id: before.id, date: before.date },
		date: begin.today,
		stage: 'prepare',
		revealedAt: null,
		finishedAt: null,
		participants: [],
		hands: {},
		decisions: {},
		notes: {},
		seconds: {},
	});
	const open = before.actions.filter(({ closedAt }) => closedAt === null);
	expect(after.actions.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
	expect(open.length).toBeGreaterThan(0);
	for (const action of after.actions)
		expect(action).toMatchObject({ headline: false, review: { became: null, why: '' } });
});

it('followSession: begins on the agreed day, where that is still to come', () => {
	expect(followSession({ ...before, nextDate: '2027-12-01' }, begin, now).date).toBe('2027-12-01');
	expect(followSession({ ...before, nextDate: '2027-03-01' }, begin, now).date).toBe('2027-11-20');
});

it('followSession: takes along what was parked, as a subject that comes up again', () => {
	expect(after.parked?.map(({ statementId, text }) => statementId ?? text)).toEqual(['B2.2', 'De zaal']);
	expect(after.parked?.every((each) => isFromBefore(after, each))).toBe(true);
	expect(parkedStatement(after, 'B2.2')).toBeUndefined();
});

it('withParked: parks a statement of last time again, without listing it twice', () => {
	const item = { id: '60000000-0000-4000-8000-000000000009', statementId: 'B2.2', text: '' };
	const again = withParked(after, item, '2027-11-23T20:00:00.000Z');
	expect(stillParked(again)).toHaveLength(2);
	expect(parkedStatement(again, 'B2.2')?.id).toBe(item.id);
});

it('withoutParked: keeps what last time left of a statement, when it is not parked again after all', () => {
	const item = { id: '60000000-0000-4000-8000-000000000009', statementId: 'B2.2', text: '' };
	const again = withParked(after, item, '2027-11-23T20:00:00.000Z');
	const back = withoutParked(again, item.id, '2027-11-23T20:01:00.000Z');
	expect(back.parked).toEqual(after.parked);
	const [first] = after.parked ?? [];
	if (!first) throw new Error('Something is parked');
	const gone = withoutParked(after, first.id, now);
	const restored = withParkedBack(gone, first, now).parked ?? [];
	expect(restored).toHaveLength(2);
	expect(restored).toContainEqual(first);
});

it('stillParked: drops a statement of last time, once the group decided on it', () => {
	const outcome = { outcome: { kind: 'level', level: 2 }, why: '', dissent: [] } as const;
	expect(stillParked(withDecision(after, 'B2.2', outcome, now)).map(({ text }) => text)).toEqual(['De zaal']);
	expect(stillParked(after)).toHaveLength(2);
});

it('followSession: lets the room choose again about a statement for which the time was too short', () => {
	const parked = (before.parked ?? []).map((each) => ({ ...each, leftOut: 'time' as const }));
	const again = followSession({ ...before, parked, decisions: {} }, begin, now);
	expect(again.parked?.map(({ statementId, text }) => statementId ?? text)).toEqual(['B2.2', 'De zaal']);
	expect(again.parked?.some(({ leftOut }) => leftOut !== undefined)).toBe(false);
	expect([again.importance, again.order, again.closing]).toEqual([undefined, undefined, undefined]);
});

it('followSession: takes along no statement for which nobody raised a hand, as it was never parked', () => {
	const [first, ...others] = before.parked ?? [];
	if (!first) throw new Error('Something is parked');
	const parked = [{ ...first, leftOut: 'room' as const }, ...others];
	const again = followSession({ ...before, parked, decisions: {} }, begin, now);
	expect(again.parked?.map(({ text }) => text)).toEqual(['De zaal']);
});

it('followSession: takes along what was parked the time before, if the room left it out since', () => {
	const leftOut = [
		{ id: '60000000-0000-4000-8000-000000000009', statementId: 'B2.2', text: '', leftOut: 'room' },
	] as const;
	const chosen = withRoomAgenda(after, ['B2.2'], leftOut, '2027-11-23T20:00:00.000Z');
	const next = followSession(chosen, { ...begin, today: '2028-11-20' }, '2028-11-20T19:00:00.000Z');
	expect(next.parked).toEqual(after.parked);
});
