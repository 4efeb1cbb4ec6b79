import { isAgreed, type AgendaItem } from '$lib/scoring/agenda';
import type { Session } from '$lib/session/session';

/** Next undecided statement on the agenda, wrapping around at its end. */
export function nextToTalk(
	agenda: readonly AgendaItem[],
	{ decisions }: Pick<Session, 'decisions'>,
	after: string,
): string | undefined {
	const at = agenda.findIndex(({ statementId }) => statementId === after);
	const rest = [...agenda.slice(at + 1), ...agenda.slice(0, Math.max(0, at))];
	return rest.find((item) => !isAgreed(item) && !decisions[item.statementId])?.statementId;
}
