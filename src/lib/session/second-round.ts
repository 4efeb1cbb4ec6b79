import type { Level } from '$lib/content/questionnaire';
import type { Answer } from '$lib/scan/scan';
import type { Tick } from '$lib/scan/ticks';
import { addTicks, peopleIn, roundAnswers, spreadOf } from './round-answers';
import { withHands } from './run-session';
import type { Hands, Session } from './session';

/**
 * Round 2 while it is open on the laptop: the number of people is known, their choices stay hidden until it is closed.
 */
export const openCount = ({ hands }: Pick<Session, 'hands'>, statementId: string): Hands | undefined => {
	const after = hands[statementId]?.after;
	return after?.open ? after : undefined;
};

/** Number of people who chose again so far. */
export const choseAgain = (session: Pick<Session, 'participants' | 'hands'>, statementId: string): number =>
	peopleIn(openCount(session, statementId) ?? roundAnswers(session, statementId, 2));

/**
 * Adds one anonymous choice to the open round. A closed round starts again from zero, as the difference between two
 * totals would reveal the last person's choice.
 */
export function withChoiceAgain(
	session: Session,
	statementId: string,
	answer: Answer,
	ticked: readonly Tick[],
	now: string,
): Session {
	const open = openCount(session, statementId);
	const before = open ?? spreadOf([]);
	const one = spreadOf([answer]);
	const add = (level: Level): number => before.levels[level] + one.levels[level];
	const sum = {
		levels: [add(0), add(1), add(2), add(3), add(4)] as const,
		unknown: before.unknown + one.unknown,
		notApplicable: before.notApplicable + one.notApplicable,
		ticks: addTicks(open?.ticks, ticked),
		open: true as const,
	};
	return withHands(session, statementId, 2, sum, now);
}

/** Closes round 2, which makes its total visible. */
export function withRoundClosed(session: Session, statementId: string, now: string): Session {
	const counted = openCount(session, statementId);
	if (!counted) return session;
	const { open: _open, changedAt: _changedAt, ...sum } = counted;
	return withHands(session, statementId, 2, sum, now);
}
