import { describe, expect, it } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import { withAttention, withDecision } from '../run-session';
import { stillParked, withParked } from './park';
import {
	allHands,
	chosenByRoom,
	handsFor,
	withHandsFor,
	withOrder,
	withoutRoomChoice,
	withRoomAgenda,
	withRoomChoice,
} from './room-choice';

const { decisions: _decisions, ...open } = exampleSession();
const before = { ...open, decisions: {}, attention: null };
const [now, later] = ['2026-11-24T19:00:00.000Z', '2026-11-24T19:01:00.000Z'];
const idOf = (number: number): string => `60000000-0000-4000-8000-00000000000${number}`;
const leftOut = [
	{ id: idOf(1), statementId: 'G.1', text: '', leftOut: 'room' },
	{ id: idOf(2), statementId: 'M.4', text: '', leftOut: 'time' },
] as const;
const order = ['B2.3', 'B2.2', 'M.4', 'G.1'];
const counted = withHandsFor(withHandsFor(before, 'B2.2', 4, now), 'B2.3', 7, now);
const chosen = withRoomAgenda(counted, order, leftOut, later);

describe('room choice', () => {
	it('counts the hands by statement, and changes a count', () => {
		expect(handsFor(counted, 'B2.3')).toBe(7);
		expect(handsFor(counted, 'G.1')).toBe(0);
		expect(allHands(withHandsFor(counted, 'B2.2', 5, later))).toBe(12);
		expect(allHands(before)).toBe(0);
	});

	it('records what is left out, and shows the order', () => {
		expect(chosen.attention).toEqual({ phase: 'chosen' });
		expect(chosen.order).toEqual(order);
		expect(chosen.parked?.map(({ statementId }) => statementId)).toEqual(['G.1', 'M.4']);
		expect(chosenByRoom(chosen)).toEqual(['B2.3', 'B2.2']);
	});

	it('replaces an earlier choice, and keeps what was parked or decided', () => {
		const parked = withParked(before, { id: idOf(9), statementId: 'G.1', text: '' }, now);
		const decided = withDecision(
			parked,
			'M.4',
			{ outcome: { kind: 'level', level: 2 }, why: '', dissent: [] },
			now,
		);
		const again = withRoomAgenda(withRoomAgenda(decided, order, leftOut, now), order, leftOut, later);
		expect(again.parked?.map(({ id }) => id)).toEqual([idOf(9)]);
	});

	it('leaves out a statement that an earlier bijeenkomst parked, and prints it once', () => {
		const earlier = {
			id: idOf(7),
			statementId: 'G.1',
			text: 'met de gemeente',
			changedAt: '2026-01-01T00:00:00.000Z',
		};
		const followed = withRoomAgenda({ ...counted, parked: [earlier] }, order, leftOut, later);
		expect(chosenByRoom(followed)).toEqual(['B2.3', 'B2.2']);
		expect(stillParked(followed).map(({ id }) => id)).toEqual([earlier.id, idOf(2)]);
		expect(withoutRoomChoice(followed, later).parked).toEqual([earlier]);
	});

	it('takes back a statement that was left out, once it is decided', () => {
		const decided = withDecision(
			chosen,
			'M.4',
			{ outcome: { kind: 'undecided' }, why: '', dissent: [] },
			later,
		);
		expect(decided.parked?.map(({ statementId }) => statementId)).toEqual(['G.1']);
		expect(chosenByRoom(decided)).toEqual(['B2.3', 'B2.2', 'M.4']);
	});

	it('is gone without a trace, once it is forgotten', () => {
		expect(withoutRoomChoice(chosen, before.changedAt)).toEqual(before);
		const talking = withAttention(chosen, { statementId: 'B2.3', phase: 'asked' }, later);
		expect(withoutRoomChoice(talking, later).attention).toEqual({ statementId: 'B2.3', phase: 'asked' });
	});

	it('puts an earlier choice back, beside what was parked meanwhile', () => {
		const subject = { id: idOf(8), statementId: null, text: 'Wie betaalt de zaal?' };
		const meanwhile = withParked(withoutRoomChoice(chosen, later), subject, later);
		const back = withRoomChoice(meanwhile, chosen, later);
		expect(back).toMatchObject({ order, importance: chosen.importance });
		expect(back.parked?.map(({ id }) => id)).toEqual([idOf(8), idOf(1), idOf(2)]);
	});

	it('chose nothing, when only the order was changed by hand', () => {
		expect(chosenByRoom(withOrder(before, order, now))).toBeUndefined();
	});

	it('has no order, once one by hand is taken back', () => {
		expect(withOrder(withOrder(before, order, now), undefined, now)).not.toHaveProperty('order');
	});
});
