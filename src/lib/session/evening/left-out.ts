import type { Session } from '../session';

/** True for a statement that the choice of the room left out, and that nobody took back or decided on. */
export const isLeftOut = (
	{ parked = [], decisions }: Pick<Session, 'parked' | 'decisions'>,
	statementId: string,
): boolean =>
	decisions[statementId] === undefined &&
	parked.some((each) => each.statementId === statementId && each.leftOut !== undefined);

/** Takes a statement back that was left out. */
export function withoutLeftOut(session: Session, statementId: string, now: string): Session {
	const { parked = [], ...others } = session;
	const rest = parked.filter((each) => each.statementId !== statementId || !each.leftOut);
	if (rest.length === parked.length) return session;
	return { ...others, changedAt: now, ...(rest.length > 0 && { parked: rest }) };
}
