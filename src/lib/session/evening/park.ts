import type { Parked, Session } from '../session';

export const parkedStatement = (
	{ parked = [] }: Pick<Session, 'parked'>,
	statementId: string,
): Parked | undefined => parked.find((each) => each.statementId === statementId);

/** Leaves a statement or a subject for another time; changes it where it is parked already. */
export function withParked(session: Session, item: Omit<Parked, 'changedAt'>, now: string): Session {
	const { parked = [] } = session;
	const changed = { ...item, changedAt: now };
	const isKnown = parked.some(({ id }) => id === item.id);
	return {
		...session,
		changedAt: now,
		parked: isKnown ? parked.map((each) => (each.id === item.id ? changed : each)) : [...parked, changed],
	};
}

/** Takes a subject from the list; without any left, the session is as if nothing was ever parked. */
export function withoutParked(session: Session, id: string, now: string): Session {
	const { parked = [], ...others } = session;
	const rest = parked.filter((each) => each.id !== id);
	return { ...others, changedAt: now, ...(rest.length > 0 && { parked: rest }) };
}
