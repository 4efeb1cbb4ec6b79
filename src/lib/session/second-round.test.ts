import { describe, expect, it } from 'vitest';
import { spreadIn, sessionIn } from '../../../tests/session-notation';
import type { Answer } from '$lib/scan/scan';
import { roundAnswers, roundTicks, shownRound } from './round-answers';
import { withHands } from './run-session';
import { choseAgain, withChoiceAgain, withRoundClosed } from './second-round';
import type { Session } from './session';

const now = '2026-11-24T20:00:00.000Z';
const start = sessionIn({ 'A.1': '1 2 3' });
const level = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ kind: 'level', level });
const choose = (session: Session, ...answers: Answer[]): Session =>
	answers.reduce((before, answer) => withChoiceAgain(before, 'A.1', answer, [], now), session);

describe('second round', () => {
	it('counts choices on the laptop, and hides them until it is closed', () => {
		const open = choose(start, level(2), { kind: 'unknown' }, level(2));
		expect(choseAgain(open, 'A.1')).toBe(3);
		expect(shownRound(open, 'A.1')).toBe(1);
		expect(roundAnswers(open, 'A.1', 2)).toEqual(spreadIn(''));
		const closed = withRoundClosed(open, 'A.1', now);
		expect(shownRound(closed, 'A.1')).toBe(2);
		expect(roundAnswers(closed, 'A.1', 2)).toEqual(spreadIn('2 ? 2'));
		expect(choseAgain(closed, 'A.1')).toBe(3);
	});

	it('counts ticks on the laptop, and hides them until it is closed', () => {
		const first = withChoiceAgain(start, 'A.1', level(1), ['differs', 'habit'], now);
		const open = withChoiceAgain(first, 'A.1', level(2), ['differs'], now);
		expect(roundTicks(open, 'A.1', 2)).toEqual({ differs: 0, habit: 0 });
		const closed = withRoundClosed(open, 'A.1', now);
		expect(roundTicks(closed, 'A.1', 2)).toEqual({ differs: 2, habit: 1 });
	});

	it('starts again from zero, after it was closed', () => {
		const closed = withRoundClosed(choose(start, level(2), level(2), level(2)), 'A.1', now);
		const again = choose(closed, level(4));
		expect(choseAgain(again, 'A.1')).toBe(1);
		expect(roundAnswers(withRoundClosed(again, 'A.1', now), 'A.1', 2)).toEqual(spreadIn('4'));
	});

	it('adds hands to the choices on the laptop, whichever came first', () => {
		const hands = { levels: [0, 3, 0, 0, 0] as const, unknown: 0, notApplicable: 0 };
		const three = [level(2), level(3), level(4)];
		const handsFirst = choose(withHands(start, 'A.1', 2, hands, now), ...three);
		const handsLast = withHands(choose(start, ...three), 'A.1', 2, hands, now);
		for (const session of [handsFirst, handsLast]) {
			expect(choseAgain(session, 'A.1')).toBe(6);
			expect(roundAnswers(session, 'A.1', 2)).toEqual(spreadIn('1 1 1'));
			const closed = withRoundClosed(session, 'A.1', now);
			expect(roundAnswers(closed, 'A.1', 2)).toEqual(spreadIn('1 1 1 2 3 4'));
		}
	});

	it('goes on with a round that was open in a file of format 1', () => {
		const { laptop } = choose(start, level(2)).hands['A.1'] ?? {};
		if (!laptop) throw new Error('One choice');
		const old = { ...start, hands: { 'A.1': { after: laptop } } };
		const closed = withRoundClosed(choose(old, level(4)), 'A.1', now);
		expect(roundAnswers(closed, 'A.1', 2)).toEqual(spreadIn('2 4'));
	});

	it('stays the same when closed, without choices on the laptop', () => {
		expect(withRoundClosed(start, 'A.1', now)).toBe(start);
	});
});
