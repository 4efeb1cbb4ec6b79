import * as limits from '$lib/content/limits';
import type { Session } from './session';

/** A list of a bijeenkomst that can hold so many and no more. */
export type BoundedList = 'participants' | 'actions' | 'dissent';

/** The first list with more in it than can be kept; null when all fits. */
export function overfullList({ participants, actions, decisions }: Session): BoundedList | null {
	if (participants.length > limits.participants) return 'participants';
	if (actions.length > limits.actions) return 'actions';
	const isOver = Object.values(decisions).some(({ dissent }) => dissent.length > limits.dissent);
	return isOver ? 'dissent' : null;
}
