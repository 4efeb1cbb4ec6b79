import { withAction } from './run-session';
import type { Action, Session } from './session';

/** Action to find out more about a statement without a shared view: who, what and by when. */
export type FindOut = Pick<Action, 'what' | 'trekker' | 'due'>;

export const findOutOf = ({ actions }: Pick<Session, 'actions'>, statementId: string): Action | undefined =>
	actions.find((action) => action.findsOut && action.statementId === statementId);

/** Changes it, or adds it under `newId`; without words it is about the statement itself. */
export function withFindOut(
	session: Session,
	statement: { readonly id: string; readonly text: string },
	change: Partial<FindOut>,
	newId: string,
	now: string,
): Session {
	const { changedAt: _changedAt, ...before } = findOutOf(session, statement.id) ?? {
		id: newId,
		what: '',
		statementId: statement.id,
		tipId: null,
		findsOut: true,
		trekker: '',
		firstStep: '',
		due: '',
		headline: false,
		closedAt: null,
		changedAt: now,
	};
	const changed = { ...before, ...change };
	const what = changed.what.trim() === '' ? `Uitzoeken: ${statement.text}` : changed.what;
	return withAction(session, { ...changed, what }, now);
}
