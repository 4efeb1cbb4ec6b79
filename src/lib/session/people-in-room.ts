import { answeredBy, peopleWhoChose, type Choices } from './round-answers';
import { choseAgain } from './second-round';

/**
 * Number of people in a bijeenkomst, the same on every screen and in every report: those who chose by themselves or, if
 * that is more, all who answered one statement in one round, raised hands included.
 */
export const peopleInRoom = (session: Choices): number =>
	Math.max(
		peopleWhoChose(session),
		...Object.keys(session.hands).map((id) => Math.max(answeredBy(session, id, 1), choseAgain(session, id))),
	);
