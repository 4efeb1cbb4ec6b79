import { isAgreed, type AgendaItem } from '$lib/scoring/agenda';
import type { Progress } from '$lib/session/evening/evening-now';
import { parkedStatement } from '$lib/session/evening/park';
import type { Session } from '$lib/session/session';
import { statementInView } from '$lib/session/statement-in-view';

type Evening = Pick<Session, 'stage' | 'attention' | 'decisions' | 'parked' | 'createdAt'>;

/** True once the group is done with a statement: it decided, or left it for another time. */
export const isDone = (
	session: Pick<Session, 'decisions' | 'parked' | 'createdAt'>,
	statementId: string,
): boolean =>
	session.decisions[statementId] !== undefined || parkedStatement(session, statementId) !== undefined;

/** Place of the group in the evening, and the number of statements on its agenda. */
export function progressOf(
	agenda: readonly AgendaItem[],
	session: Evening,
): Progress & { readonly toTalk: number } {
	const current = statementInView(session);
	const toTalk = agenda.filter((item) => !isAgreed(item));
	const before = toTalk.filter(
		({ statementId }) => statementId !== current && isDone(session, statementId),
	).length;
	const isTalking = current !== undefined || before > 0;
	return { stage: session.stage, index: before + 1, isTalking, toTalk: toTalk.length };
}
