import type { Action, Session } from '$lib/session/session';

export type ActionsSince = {
	/** Closed after the earlier moment. */
	readonly closed: readonly Action[];
	/** Agreed at the earlier moment and still open. */
	readonly open: readonly Action[];
};

/**
 * Actions closed or still open since an earlier moment. `until` is when the later moment was frozen, null for now. An
 * action keeps its id in every bijeenkomst that takes it over; `current` has the current state of bijeenkomsten, as the
 * actions of one that has ended can still be updated.
 */
export function actionsSince(
	before: Session,
	after: Session,
	until: string | null,
	current: readonly Session[],
): ActionsSince {
	const then = new Map(before.actions.map((action) => [action.id, action]));
	const known = newestOf([after.actions, (current.find(({ id }) => id === before.id) ?? before).actions]);
	const isClosed = ({ closedAt }: Action): boolean =>
		closedAt !== null && (until === null || closedAt <= until);
	const wasClosed = ({ id }: Action): boolean => (then.get(id)?.closedAt ?? null) !== null;
	return {
		closed: known.filter((action) => isClosed(action) && !wasClosed(action)),
		open: known.filter((action) => !isClosed(action) && then.has(action.id)),
	};
}

/** Open actions of other bijeenkomsten that this one has not taken over yet. */
export function openActionsOf(others: readonly Session[], here: Session): readonly Action[] {
	const taken = new Set(here.actions.map(({ id }) => id));
	return newestOf(others.map(({ actions }) => actions)).filter(
		({ id, closedAt }) => closedAt === null && !taken.has(id),
	);
}

/** Latest version of each action. */
function newestOf(lists: readonly (readonly Action[])[]): readonly Action[] {
	const newest = new Map<string, Action>();
	for (const action of lists.flat()) {
		const other = newest.get(action.id);
		if (!other || other.changedAt < action.changedAt) newest.set(action.id, action);
	}
	return [...newest.values()];
}
