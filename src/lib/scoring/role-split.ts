import type { Outline, StatementOutline } from '$lib/content/outline';
import { answersByGroup, ratedIn, spreadOf, type RoleGroup, type Spread } from '$lib/session/round-answers';
import type { Round, Session } from '$lib/session/session';
import { leastShown, shownOf, type WholeSpread } from './shown-spread';

/** One side by side; `others` is everyone in a group that is too small, or without a role. */
export type RolePart = { readonly group: RoleGroup | 'others'; readonly spread: WholeSpread };

export type RoleSplit =
	| { readonly kind: 'split'; readonly parts: readonly RolePart[] }
	| {
			readonly kind: 'none';
			/** `few`: one or two people would stand alone, or be the difference with the whole. */
			readonly reason: 'unseen' | 'private' | 'hands' | 'few' | 'one-group';
	  };

const none = (reason: Extract<RoleSplit, { kind: 'none' }>['reason']): RoleSplit => ({
	kind: 'none',
	reason,
});

/**
 * How role groups chose at one statement, so that nobody can be told from the parts or from what is left out. A group
 * counts by the people with a level in it: the parts together are always everyone, so what they leave of the whole is
 * nothing.
 */
export function roleSplit(
	roles: Outline['roles'],
	session: Session,
	statement: Pick<StatementOutline, 'id' | 'private'>,
	round: Round,
): RoleSplit {
	if (session.revealedAt === null) return none('unseen');
	if (statement.private) return none('private');
	const groups = answersByGroup(roles, session, statement.id, round);
	if (!groups) return none('hands');
	const isLarge = (answers: (typeof groups)[number]['answers']): boolean =>
		ratedIn(spreadOf(answers)) >= leastShown;
	const large = groups.flatMap(({ group, answers }) =>
		group !== null && isLarge(answers) ? [{ group, answers }] : [],
	);
	const rest = groups.flatMap(({ group, answers }) => (group === null || !isLarge(answers) ? answers : []));
	const all = rest.length > 0 ? [...large, { group: 'others' as const, answers: rest }] : large;
	if (rest.length > 0 && !isLarge(rest)) return none('few');
	if (all.length < 2) return none('one-group');
	return { kind: 'split', parts: all.flatMap(({ group, answers }) => partOf(group, spreadOf(answers))) };
}

function partOf(group: RolePart['group'], answers: Spread): RolePart[] {
	const spread = shownOf({ private: false }, answers);
	return spread.kind === 'whole' ? [{ group, spread }] : [];
}
