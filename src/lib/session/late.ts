import type { Participant, Session } from './session';

/**
 * True for someone who joined after the reveal. Round 1 stays as the room saw it, as one more person in its totals would
 * show what that person chose; from then on this person counts like any other.
 */
export const isLate = (
	{ joinedAt }: Pick<Participant, 'joinedAt'>,
	{ revealedAt }: Pick<Session, 'revealedAt'>,
): boolean => revealedAt !== null && joinedAt > revealedAt;
