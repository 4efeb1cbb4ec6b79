import type { Session } from '../session';

/** True for a statement that the choice of the room left out, and that nobody took back. */
export const isLeftOut = ({ parked = [] }: Pick<Session, 'parked'>, statementId: string): boolean =>
	parked.some((each) => each.statementId === statementId && each.leftOut !== undefined);

/** Takes a statement back that was left out. */
export function withoutLeftOut(session: Session, statementId: string, now: string): Session {
	if (!isLeftOut(session, statementId)) return session;
	const { parked = [], ...others } = session;
	const rest = parked.filter((each) => each.statementId !== statementId || !each.leftOut);
	return { ...others, changedAt: now, ...(rest.length > 0 && { parked: rest }) };
}
