import { unknownMark, type MarkIndex } from '$lib/session/level-marks';
import type { Spread } from '$lib/session/round-answers';
import type { SeenMark } from './find-marks';

/** Card followed over several looks at the room. */
type FollowedCard = {
	readonly mark: MarkIndex;
	readonly seen: SeenMark;
	readonly times: number;
	/** Numbers of the looks in which it was seen first and last. */
	readonly first: number;
	readonly last: number;
};

/** Cards seen over several looks at the room. */
export type RoomCount = {
	readonly cards: readonly FollowedCard[];
	/** Looks so far in which any card was seen. */
	readonly looks: number;
	/** Moment, in milliseconds, since when the count has been the same. */
	readonly since: number;
};

export const emptyCount: RoomCount = { cards: [], looks: 0, since: 0 };

/** Looks in which a card must be read before it counts: what looks like a mark for one moment never does. */
const leastTimes = 2;

/** Looks for which a card that can't be read is remembered; at three a second, seven seconds. */
const remembered = 20;

/** Milliseconds without a change after which the count is settled. */
const settledAfter = 1000;

/**
 * Adds one look at the room. A card is known by its place, as two printed cards can't be nearer to each other than a
 * mark is wide: what is nearer is the same card, which moved or was exchanged. A look without any card changes nothing,
 * so that the count stays while the laptop is turned back.
 */
export function afterLook(before: RoomCount, marks: readonly SeenMark[], now: number): RoomCount {
	if (marks.length === 0) return before;
	const look = before.looks + 1;
	const cards = marks
		.reduce<readonly FollowedCard[]>((all, mark) => withMark(all, mark, look), before.cards)
		.filter(({ last }) => look - last < remembered);
	const kept = cards.filter((card) => !cards.some((other) => isReplacedBy(card, other)));
	const after = { cards: kept, looks: look, since: before.since };
	const isUnchanged = isSame(cardsPerLevel(countedCards(before)), cardsPerLevel(countedCards(after)));
	return isUnchanged ? after : { ...after, since: now };
}

function withMark(cards: readonly FollowedCard[], seen: SeenMark, look: number): readonly FollowedCard[] {
	const same = cards.find((card) => card.mark === seen.mark && card.last < look && isNear(card.seen, seen));
	const { mark } = seen;
	if (!same) return [...cards, { mark, seen, times: 1, first: look, last: look }];
	const next = { ...same, seen, times: same.times + 1, last: look };
	return cards.map((card) => (card === same ? next : card));
}

const isNear = (one: SeenMark, other: SeenMark): boolean =>
	Math.hypot(one.x - other.x, one.y - other.y) < Math.max(one.size, other.size) * 1.2;

/** True for a card whose place is taken by one that was seen again and again since. */
const isReplacedBy = (card: FollowedCard, other: FollowedCard): boolean =>
	other !== card && other.times >= leastTimes && other.first > card.last && isNear(card.seen, other.seen);

/** Cards that count, where they were last seen. */
export const countedCards = ({ cards }: Pick<RoomCount, 'cards'>): readonly SeenMark[] =>
	cards.filter(({ times }) => times >= leastTimes).map(({ seen }) => seen);

/** Cards in any of several pictures of one moment, each once. */
export const cardsInLooks = (looks: readonly (readonly SeenMark[])[]): readonly SeenMark[] =>
	looks.reduce((count, marks) => afterLook(count, marks, 0), emptyCount).cards.map(({ seen }) => seen);

/** Number of cards per level. */
export function cardsPerLevel(cards: readonly Pick<SeenMark, 'mark'>[]): Spread {
	const number = (mark: MarkIndex): number => cards.filter((each) => each.mark === mark).length;
	const levels = [number(0), number(1), number(2), number(3), number(4)] as const;
	return { levels, unknown: number(unknownMark), notApplicable: 0 };
}

/** True once the count has been the same for a second, and holds a card. */
export const isSettled = (count: RoomCount, now: number): boolean =>
	countedCards(count).length > 0 && now - count.since >= settledAfter;

const isSame = (one: Spread, other: Spread): boolean =>
	one.unknown === other.unknown && one.levels.every((number, level) => number === other.levels[level]);
