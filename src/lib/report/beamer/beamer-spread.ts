import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { mayShowDots, roleSplit, type RolePart } from '$lib/scoring/role-split';
import { scoreSpread, type Middle, type SpreadFlag, type SpreadWord } from '$lib/scoring/spread';
import type { Round, Session } from '$lib/session/session';
import { peopleIn, type Spread } from '$lib/session/round-answers';

/** How a group chose, as far as a whole room may see it; nothing here is about fewer than three people. */
export type BeamerSpread = {
	/** How many people per level, 0 to 4; null where only the band may be seen. */
	readonly levels: Spread['levels'] | null;
	/** Null below three levels. */
	readonly band: Middle | null;
	readonly word: SpreadWord;
	readonly flags: readonly SpreadFlag[];
	/** Null where not even these may be told. */
	readonly counts: {
		/** Those with a level. */
		readonly rated: number;
		readonly people: number;
		readonly unknown: number;
		readonly notApplicable: number;
	} | null;
};

/** A role group beside the others. */
export type BeamerPart = { readonly group: RolePart['group']; readonly spread: BeamerSpread };

const least = 3;

export function beamerSpread(statement: Pick<Statement, 'private'>, spread: Spread): BeamerSpread {
	const { n, people, middle, word, flags } = scoreSpread(spread);
	const mayCount = mayShowDots(statement, spread);
	return {
		levels: mayCount && n >= least ? spread.levels : null,
		band: n >= least ? middle : null,
		// of one or two people even "niet van toepassing" tells what they chose
		word: peopleIn(spread) < least ? 'too-few' : word,
		flags: mayCount ? flags : [],
		counts: mayCount
			? { rated: n, people, unknown: spread.unknown, notApplicable: spread.notApplicable }
			: null,
	};
}

/** Null where a split could point at someone. */
export function beamerParts(
	{ roles }: Questionnaire,
	session: Session,
	statement: Statement,
	round: Round,
): readonly BeamerPart[] | null {
	const split = roleSplit(roles, session, statement, round);
	return split.kind === 'none'
		? null
		: split.parts.map(({ group, spread }) => ({ group, spread: beamerSpread(statement, spread) }));
}
