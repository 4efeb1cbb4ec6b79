import type { Statement } from './questionnaire';
import type { RoleGroup } from './role-groups';

/** Whom somebody of this group can ask, to complete "Vraag het aan …". */
export function askWhomFor({ askWhom }: Pick<Statement, 'askWhom'>, group: RoleGroup): string {
	return typeof askWhom === 'string' ? askWhom : askWhom[group];
}
