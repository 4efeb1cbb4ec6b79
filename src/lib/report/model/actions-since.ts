import type { Action, Session } from '$lib/session/session';

export type ActionsSince = {
	/** Closed after the earlier moment. */
	readonly closed: readonly Action[];
	/** Agreed then, and open still. */
	readonly open: readonly Action[];
};

/**
 * What became of the actions of an earlier moment by a later one (`until` when it was frozen, null for now). An action
 * is known by its id wherever it was taken along; `current` are bijeenkomsten as they are now, where one that has ended
 * can still be kept up.
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

/** Open actions of other bijeenkomsten that this one has not taken along yet. */
export function openActionsOf(others: readonly Session[], here: Session): readonly Action[] {
	const taken = new Set(here.actions.map(({ id }) => id));
	return newestOf(others.map(({ actions }) => actions)).filter(
		({ id, closedAt }) => closedAt === null && !taken.has(id),
	);
}

/** Each action once, as it was changed last. */
function newestOf(lists: readonly (readonly Action[])[]): readonly Action[] {
	const newest = new Map<string, Action>();
	for (const action of lists.flat()) {
		const other = newest.get(action.id);
		if (!other || other.changedAt < action.changedAt) newest.set(action.id, action);
	}
	return [...newest.values()];
}
