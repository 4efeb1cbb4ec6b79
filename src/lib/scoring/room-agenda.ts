import type { Outline } from '$lib/content/outline';
import type { Parked, Session } from '$lib/session/session';
import { agendaAlone, differencePoints, isAgreed, type AgendaItem, type AgendaSession } from './agenda';

/** Letters under which the room chooses. */
const letters = 'ABCDEFGHIJ';

export type LetteredItem = AgendaItem & { readonly letter: string };

/** A statement outside the agenda that the room chose, and why. */
export type LeftOut = {
	readonly statementId: string;
	readonly why: NonNullable<Parked['leftOut']>;
};

/** Agenda that the room chose: `order` holds all statements with a letter, `leftOut` those that are not on it. */
export type RoomAgenda = { readonly order: readonly string[]; readonly leftOut: readonly LeftOut[] };

/** The ten statements with the largest differences, with their letters; none is one that the group agrees on. */
export const letteredItems = (outline: Outline, session: AgendaSession): readonly LetteredItem[] =>
	agendaAlone(outline, session)
		.filter((item) => !isAgreed(item))
		.slice(0, letters.length)
		.map((item, place) => ({ ...item, letter: letters.charAt(place) }));

/**
 * Orders by difference times importance: the points of the place on the agenda, times the raised hands. Depends on
 * people's choices only through that place. Sorting is stable, so ties stay in the order of the agenda.
 *
 * @param fits Number of statements that there is time for.
 */
export function roomAgenda(
	items: readonly AgendaItem[],
	importance: Session['importance'],
	fits: number,
): RoomAgenda {
	const handsFor = ({ statementId }: AgendaItem): number => importance?.[statementId]?.hands ?? 0;
	const weight = (item: AgendaItem): number => differencePoints(item.place) * handsFor(item);
	const sorted = [...items].sort((a, b) => weight(b) - weight(a));
	const chosen = sorted.filter((item) => handsFor(item) > 0);
	const leftOut = sorted.flatMap((item, place): LeftOut[] => {
		if (chosen.length === 0 || place < Math.min(fits, chosen.length)) return [];
		return [{ statementId: item.statementId, why: handsFor(item) > 0 ? 'time' : 'room' }];
	});
	return { order: sorted.map(({ statementId }) => statementId), leftOut };
}
