import type { Questionnaire } from '$lib/content/questionnaire';
import { roleGroupOf } from '$lib/content/role-groups';
import type { Scan } from '$lib/scan/scan';
import { peopleInRoom } from '$lib/session/people-in-room';
import { isPractice } from '$lib/session/practice/is-practice';
import type { Session } from '$lib/session/session';
import { dayText } from '../words';

/** Says that the picture is of one person. */
export const whoseScan = ({ roles }: Questionnaire, { role }: Scan): string =>
	`Beeld van één ${roleGroupOf(roles, role) === 'huisartsen' ? 'huisarts' : 'persoon'}, niet van de groep`;

/** "Beeld van 12 mensen, besproken op 24 november 2026". */
export function whoseSession(session: Session): string {
	const people = peopleInRoom(session);
	const done = session.revealedAt === null ? 'bijeenkomst' : 'besproken';
	const at = `${done} op ${dayText(session.date)}`;
	if (people === 0) return `Nog van niemand: ${at}`;
	const invented = isPractice(session) ? 'verzonnen ' : '';
	return `Beeld van ${people === 1 ? `één ${invented}deelnemer` : `${String(people)} ${invented}mensen`}, ${at}`;
}
