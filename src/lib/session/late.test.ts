import { expect, it } from 'vitest';
import { sessionIn, spreadIn } from '../../../tests/session-notation';
import { isLate } from './late';
import { peopleInRoom } from './people-in-room';
import { answeredBy, roundAnswers } from './round-answers';

const revealedAt = '2026-03-02T19:00:00.000Z';
const after = '2026-03-02T19:00:00.001Z';
const alone = { 'A.1': '1 2 2 4' };
const all = sessionIn(alone, { after: { 'A.1': '2 2 2 3' }, revealedAt });
const withLast = {
	...all,
	participants: all.participants.map((one, at) => (at < 3 ? one : { ...one, joinedAt: after })),
};

it('isLate: starts just after the reveal', () => {
	expect(withLast.participants.map((one) => isLate(one, withLast))).toEqual([false, false, false, true]);
	expect(isLate({ joinedAt: revealedAt }, withLast)).toBe(false);
	expect(isLate({ joinedAt: after }, { revealedAt: null })).toBe(false);
});

it('isLate: keeps someone out of round 1, and in the second round and the number of people', () => {
	expect(roundAnswers(withLast, 'A.1', 1)).toEqual(spreadIn('1 2 2'));
	expect(answeredBy(withLast, 'A.1', 1)).toBe(3);
	expect(roundAnswers(withLast, 'A.1', 2)).toEqual(spreadIn('2 2 2 3'));
	expect(peopleInRoom(withLast)).toBe(4);
});
