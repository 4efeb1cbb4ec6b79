import type { Parked, Session } from '../session';

type Talk = Pick<Session, 'parked' | 'decisions'>;

/** Why the choice of the room left a statement out; undefined once someone took it back or the group decided on it. */
export const leftOutBy = ({ parked = [], decisions }: Talk, statementId: string): Parked['leftOut'] =>
	decisions[statementId] === undefined
		? parked.find((each) => each.statementId === statementId && each.leftOut !== undefined)?.leftOut
		: undefined;

export const isLeftOut = (session: Talk, statementId: string): boolean =>
	leftOutBy(session, statementId) !== undefined;

/** Statements for which nobody raised a hand, and on which the group did not decide. */
export const notChosen = (session: Talk): readonly Parked[] =>
	(session.parked ?? []).filter(
		({ statementId }) => statementId !== null && leftOutBy(session, statementId) === 'room',
	);

/** Takes a statement back that was left out. */
export function withoutLeftOut(session: Session, statementId: string, now: string): Session {
	const { parked = [], ...others } = session;
	const rest = parked.filter((each) => each.statementId !== statementId || !each.leftOut);
	if (rest.length === parked.length) return session;
	return { ...others, changedAt: now, ...(rest.length > 0 && { parked: rest }) };
}
