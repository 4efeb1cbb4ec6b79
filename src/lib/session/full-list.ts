import * as limits from '$lib/content/limits';
import type { Session } from './session';

/** A list in a session that has a maximum length. */
export type BoundedList = 'participants' | 'actions' | 'dissent';

/** The first list over its maximum length; null when there is none. */
export function overfullList({ participants, actions, decisions }: Session): BoundedList | null {
	if (participants.length > limits.participants) return 'participants';
	if (actions.length > limits.actions) return 'actions';
	const isOver = Object.values(decisions).some(({ dissent }) => dissent.length > limits.dissent);
	return isOver ? 'dissent' : null;
}
