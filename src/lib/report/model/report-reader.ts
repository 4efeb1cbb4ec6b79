import type { Outline } from '$lib/content/outline';
import type { TipReader } from '$lib/content/questionnaire';
import { roleGroupOf, type RoleGroup } from '$lib/content/role-groups';
import type { Scan } from '$lib/scan/scan';

/** Group that the advice in a report is for; a huisarts where no role was given. */
export const readerOf = ({ roles }: Pick<Outline, 'roles'>, { role }: Pick<Scan, 'role'>): RoleGroup =>
	roleGroupOf(roles, role) ?? 'huisartsen';

/** Tips that somebody of each group can carry out. */
export const tipReaderOf: Readonly<Record<RoleGroup, TipReader>> = {
	huisartsen: 'huisarts',
	organisatie: 'bestuur',
	verzekeraar: 'zorginkoper',
	partners: 'wijk',
};
