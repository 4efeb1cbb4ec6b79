import { becameOf, whyStopped } from '$lib/session/review';
import type { Action, Session } from '$lib/session/session';
import { becameWords } from '../model/became-words';
import { dayText } from '../words';
import type { DossierAction } from './dossier';

/** Actions of all bijeenkomsten, by the id of the first that has it; `sessions` are from late to early. */
export function actionsBySession(
	sessions: readonly Session[],
	today: string,
): ReadonlyMap<string, readonly DossierAction[]> {
	const newest = newestOf(sessions);
	const told = new Set<string>();
	return new Map(
		[...sessions].reverse().map((session) => [
			session.id,
			session.actions.flatMap(({ id }) => {
				const action = newest.get(id);
				if (!action || told.has(id)) return [];
				told.add(id);
				return [dossierAction(action, session, today)];
			}),
		]),
	);
}

/** Latest version of each action; of two on one day, that of the later bijeenkomst. */
function newestOf(sessions: readonly Session[]): ReadonlyMap<string, Action> {
	const newest = new Map<string, Action>();
	for (const action of sessions.flatMap(({ actions }) => actions)) {
		const other = newest.get(action.id);
		if (!other || other.changedAt < action.changedAt) newest.set(action.id, action);
	}
	return newest;
}

function dossierAction(action: Action, { date }: Session, today: string): DossierAction {
	const { id, what, trekker, due, closedAt } = action;
	const became = becameOf(action);
	const isOpen = closedAt === null;
	return {
		id,
		what,
		trekker,
		due: due ? dayText(due) : '',
		isLate: isOpen && due !== '' && due < today,
		isOpen,
		became: became === null ? 'nog open' : becameWords[became],
		why: whyStopped(action),
		since: dayText(date),
	};
}

/** Open actions, the first date first and those without a date last. */
export function openOf(
	byEvening: ReadonlyMap<string, readonly DossierAction[]>,
	sessions: readonly Session[],
): readonly DossierAction[] {
	const due = new Map(
		[...newestOf(sessions).values()].map((action) => [action.id, action.due || 'z'] as const),
	);
	const dueOf = ({ id }: DossierAction): string => due.get(id) ?? 'z';
	return [...byEvening.values()]
		.flat()
		.filter(({ isOpen }) => isOpen)
		.sort((one, other) => (dueOf(one) === dueOf(other) ? 0 : dueOf(one) < dueOf(other) ? -1 : 1));
}
