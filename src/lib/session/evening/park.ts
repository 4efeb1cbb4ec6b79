import type { Parked, Session } from '../session';

/** True for an item that an earlier bijeenkomst left, as long as this one did not park it again. */
export const isFromBefore = (
	{ createdAt }: Pick<Session, 'createdAt'>,
	{ changedAt }: Pick<Parked, 'changedAt'>,
): boolean => changedAt < createdAt;

/**
 * Item of a statement that the group left for another time this evening; one that it left earlier comes up again, and one
 * for which nobody raised a hand was never parked.
 */
export const parkedStatement = (
	session: Pick<Session, 'parked' | 'createdAt'>,
	statementId: string,
): Parked | undefined =>
	session.parked?.find(
		(each) => each.statementId === statementId && each.leftOut !== 'room' && !isFromBefore(session, each),
	);

/**
 * Items still parked. Omits a statement that an earlier session or lack of time left, once it is decided or parked again.
 */
export const stillParked = (
	session: Pick<Session, 'parked' | 'createdAt' | 'decisions'>,
): readonly Parked[] =>
	(session.parked ?? []).filter((each) => {
		if (each.statementId === null) return true;
		if (each.leftOut === 'room') return false;
		const isEarlier = isFromBefore(session, each);
		const isDecided = session.decisions[each.statementId] !== undefined;
		if ((isEarlier || each.leftOut) && isDecided) return false;
		return !isEarlier || parkedStatement(session, each.statementId) === undefined;
	});

/**
 * Leaves a statement or a subject for another time; changes it where it is parked already. What an earlier bijeenkomst or
 * the choice of the room left stays beside it, so that taking the new one away loses nothing.
 */
export function withParked(session: Session, item: Omit<Parked, 'changedAt'>, now: string): Session {
	const { parked = [] } = session;
	const { id, statementId } = item;
	const here = parked.find(
		(each) =>
			each.id === id ||
			(statementId !== null &&
				each.statementId === statementId &&
				each.leftOut === item.leftOut &&
				!isFromBefore(session, each)),
	);
	const changed = { ...item, text: item.text || (here?.text ?? ''), changedAt: now };
	return {
		...session,
		changedAt: now,
		parked: here ? parked.map((each) => (each === here ? changed : each)) : [...parked, changed],
	};
}

/** Takes a subject from the list; without any left, the session is as if nothing was ever parked. */
export function withoutParked(session: Session, id: string, now: string): Session {
	const { parked = [], ...others } = session;
	const rest = parked.filter((each) => each.id !== id);
	return { ...others, changedAt: now, ...(rest.length > 0 && { parked: rest }) };
}

/** Puts an item back as it was, with the moment at which it was parked. */
export const withParkedBack = (session: Session, item: Parked, now: string): Session => ({
	...session,
	changedAt: now,
	parked: [...(session.parked ?? []), item],
});
