import type { StatementOutline } from '$lib/content/outline';
import { leastShown } from '$lib/session/least-group';
import {
	peopleIn,
	ratedIn,
	roundAnswers,
	roundTicks,
	shownRound,
	type Choices,
	type Spread,
	type TickCounts,
} from '$lib/session/round-answers';
import type { Round, Session } from '$lib/session/session';
import { privateWord, type PrivateWord } from './private-word';
import { scoreSpread, type Middle, type SpreadFlag, type SpreadWord } from './spread';

/** Minimum number of people with a level at a private statement. */
export const leastPrivate = 5;

/** Reason why nothing may be seen; `few` and `few-private` are below the two limits above. */
export type HiddenReason = 'unseen' | 'nobody' | 'few' | 'few-private';

/** All counts of a statement that is not private and has levels of three people or more. */
export type WholeSpread = {
	readonly kind: 'whole';
	/** People per level, 0 to 4. */
	readonly levels: Spread['levels'];
	readonly middle: Middle;
	readonly word: Exclude<SpreadWord, 'not-applicable' | 'too-few'>;
	readonly flags: readonly SpreadFlag[];
	readonly counts: {
		/** People with a level. */
		readonly rated: number;
		/** People with a level, weet niet or n.v.t. */
		readonly people: number;
		readonly unknown: number;
		readonly notApplicable: number;
	};
};

/** Visible part of the choices at one statement: on screen, on the beamer, on paper and in every list. */
export type ShownSpread =
	| { readonly kind: 'hidden'; readonly why: HiddenReason }
	/** A private statement with levels of five people or more. */
	| { readonly kind: 'word'; readonly word: PrivateWord }
	| WholeSpread;

type Shared = Pick<StatementOutline, 'id' | 'private'>;

/** The one place that decides which choices may be seen; code outside `scoring` does not read the counts. */
export const shownSpread = (session: Choices & Pick<Session, 'attention'>, statement: Shared): ShownSpread =>
	shownIn(session, statement, roundInView(session, statement));

/** Number of people per tick in the round on view; null where single choices may not be seen. */
export const shownTicks = (
	session: Choices & Pick<Session, 'attention'>,
	statement: Shared,
): TickCounts | null =>
	shownSpread(session, statement).kind === 'whole'
		? roundTicks(session, statement.id, roundInView(session, statement))
		: null;

/** Visible part of one given round, such as the first beside the second. */
export function shownIn(session: Choices, statement: Shared, round: Round): ShownSpread {
	if (session.revealedAt === null) return { kind: 'hidden', why: 'unseen' };
	const least = statement.private ? leastPrivate : leastShown;
	return shownOf(statement, roundAnswers(session, statement.id, round, least));
}

/** The round on view; always 1 for a private statement, even when a file holds a second one. */
export const roundInView = (
	session: Choices & Pick<Session, 'attention'>,
	{ id, private: isPrivate }: Shared,
): Round => (isPrivate ? 1 : shownRound(session, id));

/** Counts people with a level only: weet niet and n.v.t. do not help to hide anyone. */
export function shownOf({ private: isPrivate }: Pick<Shared, 'private'>, spread: Spread): ShownSpread {
	if (peopleIn(spread) === 0) return { kind: 'hidden', why: 'nobody' };
	const n = ratedIn(spread);
	if (isPrivate)
		return n < leastPrivate
			? { kind: 'hidden', why: 'few-private' }
			: { kind: 'word', word: privateWord(spread.levels) };
	const { word, middle, flags, people } = scoreSpread(spread);
	if (n < leastShown || middle === null || word === 'too-few' || word === 'not-applicable')
		return { kind: 'hidden', why: 'few' };
	const { levels, unknown, notApplicable } = spread;
	return { kind: 'whole', levels, middle, word, flags, counts: { rated: n, people, unknown, notApplicable } };
}
