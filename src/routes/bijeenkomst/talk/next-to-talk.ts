import { isAgreed, type AgendaItem } from '$lib/scoring/agenda';
import type { Session } from '$lib/session/session';
import { isDone } from '../evening/progress';

/** Next statement on the agenda that is neither decided nor parked, wrapping around at its end. */
export function nextToTalk(
	agenda: readonly AgendaItem[],
	session: Pick<Session, 'decisions' | 'parked' | 'createdAt'>,
	after: string,
): string | undefined {
	const at = agenda.findIndex(({ statementId }) => statementId === after);
	const rest = [...agenda.slice(at + 1), ...agenda.slice(0, Math.max(0, at))];
	return rest.find((item) => !isAgreed(item) && !isDone(session, item.statementId))?.statementId;
}
