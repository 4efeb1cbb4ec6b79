import type { Parked, Session } from '../session';
import { stillParked } from './park';

type Parking = Pick<Session, 'parked' | 'decisions'>;

/** Reason for which the choice of the room left a statement out; undefined once someone took it back or the group decided. */
export const leftOutReason = ({ parked = [], decisions }: Parking, statementId: string): Parked['leftOut'] =>
	decisions[statementId] === undefined
		? parked.find((each) => each.statementId === statementId && each.leftOut !== undefined)?.leftOut
		: undefined;

export const isLeftOut = (session: Parking, statementId: string): boolean =>
	leftOutReason(session, statementId) !== undefined;

/** Statements for which nobody raised a hand, and which the group neither decided on nor parked. */
export function notChosen(session: Parking & Pick<Session, 'createdAt'>): readonly Parked[] {
	const parked = new Set(stillParked(session).map(({ statementId }) => statementId));
	return (session.parked ?? []).filter(
		({ statementId, leftOut }) =>
			statementId !== null &&
			leftOut === 'room' &&
			session.decisions[statementId] === undefined &&
			!parked.has(statementId),
	);
}

/** Takes a statement back that was left out. */
export function withoutLeftOut(session: Session, statementId: string, now: string): Session {
	const { parked = [], ...others } = session;
	const rest = parked.filter((each) => each.statementId !== statementId || !each.leftOut);
	if (rest.length === parked.length) return session;
	return { ...others, changedAt: now, ...(rest.length > 0 && { parked: rest }) };
}
