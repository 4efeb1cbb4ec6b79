import type { Outline, StatementOutline } from '$lib/content/outline';
import { answersByGroup, peopleIn, spreadOf, type RoleGroup, type Spread } from '$lib/session/round-answers';
import type { Round, Session } from '$lib/session/session';

/** One side by side; `others` is everyone in a group that is too small, or without a role. */
export type RolePart = { readonly group: RoleGroup | 'others'; readonly spread: Spread };

export type RoleSplit =
	| { readonly kind: 'split'; readonly parts: readonly RolePart[] }
	| {
			readonly kind: 'none';
			/** `few`: one or two people would stand alone, or be the difference with the whole. */
			readonly reason: 'private' | 'hands' | 'few' | 'one-group';
	  };

/** Fewer than this many people are never shown by themselves. */
const leastPeople = 3;

const none = (reason: Extract<RoleSplit, { kind: 'none' }>['reason']): RoleSplit => ({
	kind: 'none',
	reason,
});

/** How role groups answered one statement, so that nobody can be told from the parts or from what is left out. */
export function roleSplit(
	roles: Outline['roles'],
	session: Session,
	statement: Pick<StatementOutline, 'id' | 'private'>,
	round: Round,
): RoleSplit {
	if (statement.private) return none('private');
	const groups = answersByGroup(roles, session, statement.id, round);
	if (!groups) return none('hands');
	const shown = groups.flatMap(({ group, answers }) =>
		group !== null && answers.length >= leastPeople ? [{ group, answers }] : [],
	);
	const rest = groups.flatMap(({ group, answers }) =>
		group === null || answers.length < leastPeople ? answers : [],
	);
	if (rest.length > 0 && rest.length < leastPeople) return none('few');
	const all = rest.length > 0 ? [...shown, { group: 'others' as const, answers: rest }] : shown;
	if (all.length < 2) return none('one-group');
	return { kind: 'split', parts: all.map(({ group, answers }) => ({ group, spread: spreadOf(answers) })) };
}

/** A dot is a person: none below three people, none for a private statement, where band and median are shown. */
export const mayShowDots = (statement: Pick<StatementOutline, 'private'>, spread: Spread): boolean =>
	!statement.private && peopleIn(spread) >= leastPeople;
