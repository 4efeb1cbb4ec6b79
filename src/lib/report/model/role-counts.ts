import type { Questionnaire } from '$lib/content/questionnaire';
import { roleGroupNames, type RoleGroup } from '$lib/content/role-groups';
import { leastShown } from '$lib/scoring/shown-spread';
import { hasChosen } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import type { Report } from './report-model';

/** Participants per role group; empty for fewer than `leastShown` people, as a role would then identify one of them. */
export function roleCounts({ roles }: Questionnaire, session: Session): Report['people'] {
	const people = session.participants.filter(hasChosen);
	if (people.length < leastShown) return [];
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	const count = (group: RoleGroup | undefined): number =>
		people.filter(({ role }) => groupOf.get(role) === group).length;
	const groups = [...new Set(roles.map(({ group }) => group))];
	return [
		...groups.map((group) => ({ label: roleGroupNames[group].short, count: count(group) })),
		{ label: 'Rol niet verteld', count: count(undefined) },
	].filter((each) => each.count > 0);
}
