import { isAgreed, type AgendaItem } from '$lib/scoring/agenda';
import type { Progress } from '$lib/session/evening/evening-now';
import { isLeftOut } from '$lib/session/evening/left-out';
import { parkedStatement } from '$lib/session/evening/park';
import type { Session } from '$lib/session/session';
import { statementInView } from '$lib/session/statement-in-view';

type Evening = Pick<Session, 'stage' | 'attention' | 'decisions' | 'parked' | 'createdAt'>;

/**
 * True once the group is done with a statement: it decided, or left it for another time. One that was left out for lack
 * of time still comes up if there is time after all.
 */
export function isDone(
	session: Pick<Session, 'decisions' | 'parked' | 'createdAt'>,
	statementId: string,
): boolean {
	const parked = parkedStatement(session, statementId);
	return session.decisions[statementId] !== undefined || (parked !== undefined && parked.leftOut !== 'time');
}

/** Place of the group in the evening, and the number of statements on its agenda. */
export function progressOf(
	agenda: readonly AgendaItem[],
	session: Evening,
): Progress & { readonly toTalk: number } {
	const current = statementInView(session);
	const toTalk = agenda.filter(
		(item) => !isAgreed(item) && (item.statementId === current || !isLeftOut(session, item.statementId)),
	);
	const before = toTalk.filter(
		({ statementId }) => statementId !== current && isDone(session, statementId),
	).length;
	const isTalking = current !== undefined || before > 0;
	return { stage: session.stage, index: before + 1, isTalking, toTalk: toTalk.length };
}
