import type { StatementOutline } from '$lib/content/outline';
import { peopleIn, ratedIn, roundAnswers, shownRound, type Spread } from '$lib/session/round-answers';
import type { Round, Session } from '$lib/session/session';
import { privateWord, type PrivateWord } from './private-word';
import { scoreSpread, type Middle, type SpreadFlag, type SpreadWord } from './spread';

/** Fewer people with a level than this show nothing. */
export const leastShown = 3;

/** Fewer people with a level than this show nothing of a private statement. */
export const leastPrivate = 5;

/** Why nothing may be seen; `few` and `few-private` are below the two limits above. */
export type HiddenReason = 'unseen' | 'nobody' | 'few' | 'few-private';

/** Everything of a statement that is not private, chosen by three people or more. */
export type WholeSpread = {
	readonly kind: 'whole';
	/** How many people per level, 0 to 4. */
	readonly levels: Spread['levels'];
	readonly middle: Middle;
	readonly word: Exclude<SpreadWord, 'not-applicable' | 'too-few'>;
	readonly flags: readonly SpreadFlag[];
	readonly counts: {
		/** Those with a level. */
		readonly rated: number;
		/** Those with a level, weet niet or n.v.t. */
		readonly people: number;
		readonly unknown: number;
		readonly notApplicable: number;
	};
};

/** What may be seen of the choices at one statement: on screen, on the beamer, on paper and in every list made of it. */
export type ShownSpread =
	| { readonly kind: 'hidden'; readonly why: HiddenReason }
	/** A private statement, from five people. */
	| { readonly kind: 'word'; readonly word: PrivateWord }
	| WholeSpread;

/** The parts of a session that say what people chose, and whether that is open. */
export type Chosen = Pick<Session, 'participants' | 'hands' | 'revealedAt'>;

type Shared = Pick<StatementOutline, 'id' | 'private'>;

/** The one place that decides what may be seen of a statement; nothing else outside `scoring` reads the counts. */
export const shownSpread = (session: Chosen & Pick<Session, 'attention'>, statement: Shared): ShownSpread =>
	shownIn(session, statement, roundInView(session, statement));

/** What may be seen of one round, as the first beside the second. */
export function shownIn(session: Chosen, statement: Shared, round: Round): ShownSpread {
	if (session.revealedAt === null) return { kind: 'hidden', why: 'unseen' };
	return shownOf(statement, roundAnswers(session, statement.id, round));
}

/** The round that a group looks at; a private statement has no second one, whatever a file brings. */
export const roundInView = (
	session: Pick<Session, 'participants' | 'hands' | 'attention'>,
	{ id, private: isPrivate }: Shared,
): Round => (isPrivate ? 1 : shownRound(session, id));

/** People are counted by their level: weet niet and n.v.t. hide nobody. */
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
