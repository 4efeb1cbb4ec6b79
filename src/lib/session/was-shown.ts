import { isLate } from './late';
import { hasChosen } from './round-answers';
import type { Participant, Session } from './session';

/**
 * True once the room could see choices of this participant. Whoever compares the totals with and without this person then
 * knows what these are. Of someone who came late only a second round counts.
 */
export const wasShown = (participant: Participant, session: Pick<Session, 'revealedAt'>): boolean =>
	session.revealedAt !== null &&
	hasChosen(isLate(participant, session) ? { ...participant, alone: {} } : participant);
