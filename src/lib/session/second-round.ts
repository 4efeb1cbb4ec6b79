import type { Answer } from '$lib/scan/scan';
import { peopleIn, roundAnswers, spreadOf } from './round-answers';
import { withHands } from './run-session';
import type { Hands, Session } from './session';

/** A round 2 that comes in on the laptop: how many chose is known, and what they chose is not told until it is closed. */
export const openCount = ({ hands }: Pick<Session, 'hands'>, statementId: string): Hands | undefined => {
	const after = hands[statementId]?.after;
	return after?.open ? after : undefined;
};

/** How many people chose again so far. */
export const choseAgain = (session: Pick<Session, 'participants' | 'hands'>, statementId: string): number =>
	peopleIn(openCount(session, statementId) ?? roundAnswers(session, statementId, 2));

/**
 * Adds one person's choice to the open round; whose it was is not kept. A round that was closed before begins anew, as
 * the difference between two totals would be the choice of who came last.
 */
export function withChoiceAgain(session: Session, statementId: string, answer: Answer, now: string): Session {
	const before = openCount(session, statementId) ?? spreadOf([]);
	const one = spreadOf([answer]);
	const add = (level: 0 | 1 | 2 | 3 | 4): number => before.levels[level] + one.levels[level];
	const sum = {
		levels: [add(0), add(1), add(2), add(3), add(4)] as const,
		unknown: before.unknown + one.unknown,
		notApplicable: before.notApplicable + one.notApplicable,
		open: true as const,
	};
	return withHands(session, statementId, 2, sum, now);
}

/** From now on the total of the second round may be seen. */
export function withRoundClosed(session: Session, statementId: string, now: string): Session {
	const counted = openCount(session, statementId);
	if (!counted) return session;
	const { levels, unknown, notApplicable } = counted;
	return withHands(session, statementId, 2, { levels, unknown, notApplicable }, now);
}
