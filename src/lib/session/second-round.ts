import type { Answer } from '$lib/scan/scan';
import type { Tick } from '$lib/scan/ticks';
import { addTicks, answeredBy, peopleIn, spreadOf, sumOf, type Choices } from './round-answers';
import type { Hands, Session } from './session';

/**
 * Round 2 while it is open on the laptop: the number of people is known, their choices stay hidden until it is closed.
 */
export const openCount = ({ hands }: Pick<Session, 'hands'>, statementId: string): Hands | undefined => {
	const { laptop, after } = hands[statementId] ?? {};
	return [laptop, after].find((counted) => counted?.open);
};

/** True if a round on the laptop was closed and shown, and no other is open. */
export const isClosedOnLaptop = (session: Pick<Session, 'hands'>, statementId: string): boolean =>
	openCount(session, statementId) === undefined && session.hands[statementId]?.laptop !== undefined;

/** Number of people who chose again so far. */
export function choseAgain(session: Choices, statementId: string): number {
	const open = openCount(session, statementId);
	return answeredBy(session, statementId, 2) + (open ? peopleIn(open) : 0);
}

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
	const sum = {
		...sumOf(open ?? spreadOf([]), spreadOf([answer])),
		ticks: addTicks(open?.ticks, ticked),
		open: true as const,
	};
	return withLaptop(session, statementId, { ...sum, changedAt: now }, now);
}

/** Closes round 2, which makes its total visible. */
export function withRoundClosed(session: Session, statementId: string, now: string): Session {
	const counted = openCount(session, statementId);
	if (!counted) return session;
	const { open: _open, ...sum } = counted;
	return withLaptop(session, statementId, { ...sum, changedAt: now }, now);
}

/** In format 1 the open round is in `after`, where raised hands are now. */
function withLaptop(session: Session, statementId: string, laptop: Hands, now: string): Session {
	const { after, ...rest } = session.hands[statementId] ?? {};
	const hands = { ...rest, ...(after && !after.open ? { after } : {}), laptop };
	return { ...session, changedAt: now, hands: { ...session.hands, [statementId]: hands } };
}
