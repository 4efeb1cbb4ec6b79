import type { Outline, StatementOutline } from '$lib/content/outline';
import type { RoleGroup } from '$lib/content/role-groups';
import { answersByGroup, ratedIn, spreadOf, type Spread } from '$lib/session/round-answers';
import type { Round, Session } from '$lib/session/session';
import { leastShown } from '$lib/session/least-group';
import { shownOf, type WholeSpread } from './shown-spread';

/** One of the groups side by side; `others` holds everyone without a role or in too small a group. */
export type RolePart = { readonly group: RoleGroup | 'others'; readonly spread: WholeSpread };

export type RoleSplit =
	| { readonly kind: 'split'; readonly parts: readonly RolePart[] }
	| {
			readonly kind: 'none';
			/** `few`: one or two people would be a part by themselves, or the difference from the whole. */
			readonly reason: 'unseen' | 'private' | 'hands' | 'few' | 'one-group';
	  };

const none = (reason: Extract<RoleSplit, { kind: 'none' }>['reason']): RoleSplit => ({
	kind: 'none',
	reason,
});

/**
 * Splits the choices at one statement by role group, so that neither the parts nor their difference from the whole
 * single out anyone. A group's size is its number of people with a level. The parts together are always everyone, so
 * that subtracting them from the whole leaves nobody.
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
