import { isAgreed, type AgendaItem } from '$lib/scoring/agenda';
import type { EveningPlace } from '$lib/session/evening/evening-now';
import { isLeftOut, leftOutReason } from '$lib/session/evening/left-out';
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
	return (
		session.decisions[statementId] !== undefined ||
		leftOutReason(session, statementId) === 'room' ||
		(parked !== undefined && parked.leftOut !== 'time')
	);
}

/** Place of the group in the evening, with what only the line of the clock tells. */
export type EveningProgress = EveningPlace & {
	/** Number of statements on the agenda. */
	readonly toTalk: number;
	/** Screen of its own that the room looks at, within its stage. */
	readonly aside: 'review' | 'choose' | null;
};

export function eveningProgress(agenda: readonly AgendaItem[], session: Evening): EveningProgress {
	const current = statementInView(session);
	const toTalk = agenda.filter(
		(item) => !isAgreed(item) && (item.statementId === current || !isLeftOut(session, item.statementId)),
	);
	const before = toTalk.filter(
		({ statementId }) => statementId !== current && isDone(session, statementId),
	).length;
	const isTalking = current !== undefined || before > 0;
	return {
		stage: session.stage,
		index: before + 1,
		isTalking,
		toTalk: toTalk.length,
		aside: asideOf(session.attention),
	};
}

function asideOf(attention: Evening['attention']): EveningProgress['aside'] {
	if (attention?.phase === 'review') return 'review';
	return attention?.phase === 'choosing' || attention?.phase === 'chosen' ? 'choose' : null;
}
