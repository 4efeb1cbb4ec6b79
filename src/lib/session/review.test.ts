import { describe, expect, it } from 'vitest';
import { exampleSession, sessionQuestionnaire as outline } from '../../../tests/session-fixture';
import { followSession } from './follow-session';
import { actionsToReview, becameOf, whyStopped, withDone, withReview } from './review';
import type { Action, Session } from './session';

const [begun, now] = ['2027-11-23T19:00:00.000Z', '2027-11-23T19:05:00.000Z'];
const earlier = exampleSession();
const session = followSession(
	earlier,
	{
		id: '20000000-0000-4000-8000-0000000000b1',
		today: '2027-11-23',
		outline,
		questionnaire: earlier.questionnaire,
	},
	begun,
);
const [first] = session.actions;
if (!first) throw new Error('There is an open action');
const actionIn = ({ actions }: Session): Action => actions.find(({ id }) => id === first.id) ?? first;

describe('withReview', () => {
	it.each([
		['done', now],
		['stopped', now],
		['going', null],
	] as const)('closes the action or not: %s', (became, closedAt) => {
		const action = actionIn(withReview(session, first.id, { became, why: 'geen geld' }, now));
		expect(action).toMatchObject({ closedAt, review: { became, why: 'geen geld' } });
		expect(becameOf(action)).toBe(became);
	});

	it('opens it again, when the group changes its mind', () => {
		const stopped = withReview(session, first.id, { became: 'stopped', why: '' }, now);
		const going = withReview(stopped, first.id, { became: 'going', why: '' }, now);
		expect(actionIn(going).closedAt).toBeNull();
	});

	it('keeps the reason why it was stopped, which counts only while it is', () => {
		const review = { became: 'stopped', why: 'geen geld' } as const;
		const stopped = withReview(session, first.id, review, now);
		expect(whyStopped(actionIn(stopped))).toBe('geen geld');
		const going = withReview(stopped, first.id, { ...review, became: 'going' }, now);
		expect(whyStopped(actionIn(going))).toBe('');
		expect(actionIn(going).review?.why).toBe('geen geld');
	});

	it('leaves the earlier bijeenkomst as it is', () => {
		withReview(session, first.id, { became: 'stopped', why: '' }, now);
		expect(earlier).toEqual(exampleSession());
	});
});

it('withDone: makes a stopped action done or open, and says nothing about one of this evening', () => {
	const stopped = withReview(session, first.id, { became: 'stopped', why: '' }, now);
	const open = withDone(stopped, first, false, now);
	expect([actionIn(open).closedAt, becameOf(actionIn(open))]).toEqual([null, null]);
	expect(becameOf(actionIn(withDone(open, first, true, now)))).toBe('done');
	expect(actionIn(withDone(earlier, first, true, now)).review).toBeUndefined();
});

it('actionsToReview: returns those of last time, and none that this evening agreed on', () => {
	const { review: _review, ...own } = first;
	const added = {
		...session,
		actions: [...session.actions, { ...own, id: '50000000-0000-4000-8000-0000000000c1' }],
	};
	expect(actionsToReview(added)).toEqual(session.actions);
});
