import { answeredBy, peopleWhoChose, type Choices } from './round-answers';
import { choseAgain } from './second-round';
import type { Session } from './session';

/**
 * Number of people in a bijeenkomst, the same on every screen and in every report: those who chose by themselves or, if
 * that is more, all who answered one statement in one round, raised hands included. A copy without choices has the number.
 */
export const peopleInRoom = (session: Choices & Pick<Session, 'people'>): number =>
	Math.max(
		session.people ?? 0,
		peopleWhoChose(session),
		...Object.keys(session.hands).map((id) => Math.max(answeredBy(session, id, 1), choseAgain(session, id))),
	);

/** Number of people in the room or expected, whichever is more; people online are among those who are expected. */
export const peopleAtMost = (session: Choices & Pick<Session, 'expected'>): number =>
	Math.max(session.expected ?? 0, peopleInRoom(session));
