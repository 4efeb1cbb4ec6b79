import type { Questionnaire } from '$lib/content/questionnaire';
import { roleGroupNames, type RoleGroup } from '$lib/content/role-groups';
import { leastShown } from '$lib/session/least-group';
import { peopleInRoom } from '$lib/session/people-in-room';
import { hasChosen } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import type { Report } from './report-model';

/**
 * People per role group, raised hands without a role. Empty where fewer than `leastShown` chose by themselves, as a role
 * would then identify one of them.
 */
export function roleCounts({ roles }: Questionnaire, session: Session): Report['people'] {
	const people = session.participants.filter(hasChosen);
	if (people.length < leastShown) return [];
	const groupOf = new Map(roles.map(({ id, group }) => [id, group]));
	const count = (group: RoleGroup | undefined): number =>
		people.filter(({ role }) => groupOf.get(role) === group).length;
	const groups = [...new Set(roles.map(({ group }) => group))];
	return [
		...groups.map((group) => ({ label: roleGroupNames[group].short, count: count(group) })),
		{ label: 'Rol niet verteld', count: count(undefined) + peopleInRoom(session) - people.length },
	].filter((each) => each.count > 0);
}
