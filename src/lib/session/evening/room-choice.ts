import type { Parked, Session } from '../session';
import { withAttention } from '../run-session';
import { isLeftOut } from './left-out';
import { isFromBefore } from './park';

/** Hands that were raised for talking about a statement. */
export const handsFor = ({ importance }: Pick<Session, 'importance'>, statementId: string): number =>
	importance?.[statementId]?.hands ?? 0;

/** Sum of the hands for all statements. */
export const allHands = ({ importance = {} }: Pick<Session, 'importance'>): number =>
	Object.values(importance).reduce((sum, { hands }) => sum + hands, 0);

export const withHandsFor = (session: Session, statementId: string, hands: number, now: string): Session => ({
	...session,
	changedAt: now,
	importance: { ...session.importance, [statementId]: { hands, changedAt: now } },
});

/** Sets the order of the agenda by hand; without one, it follows from the choices again. */
export function withOrder(session: Session, order: readonly string[] | undefined, now: string): Session {
	const { order: _order, ...others } = session;
	return { ...others, changedAt: now, ...(order && { order }) };
}

/** Takes over the agenda that the room chose, shows it, and records what is left out, in place of an earlier choice. */
export function withRoomAgenda(
	session: Session,
	order: readonly string[],
	leftOut: readonly Omit<Parked, 'changedAt'>[],
	now: string,
): Session {
	const { parked, ...others } = withAttention(session, { phase: 'chosen' }, now);
	const kept = (parked ?? []).filter((each) => !each.leftOut);
	const known = new Set(
		kept.filter((each) => !isFromBefore(session, each)).map(({ statementId }) => statementId),
	);
	const added = leftOut
		.filter(({ statementId }) => !known.has(statementId) && !isDecided(session, statementId))
		.map((each) => ({ ...each, changedAt: now }));
	const all = [...kept, ...added];
	return { ...others, order, ...(all.length > 0 && { parked: all }) };
}

const isDecided = ({ decisions }: Pick<Session, 'decisions'>, statementId: string | null): boolean =>
	statementId !== null && decisions[statementId] !== undefined;

/** Hands, order and what was left out: what the room chose. */
export type RoomChoice = Pick<Session, 'importance' | 'order' | 'parked'>;

/** Puts an earlier choice back; what was parked for another reason stays as it is now. */
export function withRoomChoice(session: Session, earlier: RoomChoice, now: string): Session {
	const { importance: _hands, order: _order, parked = [], ...others } = session;
	const { importance, order } = earlier;
	const kept = parked.filter((each) => !each.leftOut);
	const all = [...kept, ...(earlier.parked ?? []).filter((each) => each.leftOut)];
	return {
		...others,
		changedAt: now,
		...(importance && { importance }),
		...(order && { order }),
		...(all.length > 0 && { parked: all }),
	};
}

/** Forgets the hands, the order and what was left out, as if the room never chose. */
export function withoutRoomChoice(session: Session, now: string): Session {
	const phase = session.attention?.phase;
	const isOpen = phase === 'choosing' || phase === 'chosen';
	return withAttention(withRoomChoice(session, {}, now), isOpen ? null : session.attention, now);
}

/** Statements in the chosen order that are not left out; undefined unless the room chose. */
export function chosenByRoom(
	session: RoomChoice & Pick<Session, 'decisions'>,
): readonly string[] | undefined {
	if (!session.importance || !session.order) return undefined;
	return [...new Set(session.order)].filter((id) => !isLeftOut(session, id));
}
