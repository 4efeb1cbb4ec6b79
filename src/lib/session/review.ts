import { withAction } from './run-session';
import type { Action, Session } from './session';

/** *Gelukt*, *loopt* or *gestopt*. */
export type Became = NonNullable<NonNullable<Action['review']>['became']>;

/** Actions of the earlier bijeenkomst, in its order. */
export const actionsToReview = ({ actions }: Pick<Session, 'actions'>): readonly Action[] =>
	actions.filter(({ review }) => review !== undefined);

/** Outcome of an action; null while nobody said so. Closing or reopening the action later overrides the review. */
export function becameOf({ review, closedAt }: Pick<Action, 'review' | 'closedAt'>): Became | null {
	if (closedAt !== null) return review?.became === 'stopped' ? 'stopped' : 'done';
	return review?.became === 'going' ? 'going' : null;
}

/** Reason why an action was stopped; empty for one that was not, whatever was typed before. */
export const whyStopped = (action: Pick<Action, 'review' | 'closedAt'>): string =>
	becameOf(action) === 'stopped' ? (action.review?.why ?? '') : '';

/** Sets what became of an action; *gelukt* and *gestopt* close it. */
export function withReview(
	session: Session,
	id: string,
	review: NonNullable<Action['review']>,
	now: string,
): Session {
	const action = session.actions.find((each) => each.id === id);
	if (!action) return session;
	const isClosed = review.became === 'done' || review.became === 'stopped';
	const closedAt = isClosed ? (action.closedAt ?? now) : null;
	return withAction(session, { ...action, review, closedAt }, now);
}

/** Closes an action as done, or opens it again. */
export function withDone(session: Session, { id }: Action, isDone: boolean, now: string): Session {
	const action = session.actions.find((each) => each.id === id);
	if (!action) return session;
	const { review, ...others } = action;
	const became = isDone ? 'done' : null;
	return withAction(
		session,
		{ ...others, ...(review && { review: { ...review, became } }), closedAt: isDone ? now : null },
		now,
	);
}
