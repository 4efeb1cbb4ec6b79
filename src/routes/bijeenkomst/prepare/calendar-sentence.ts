import type { Session } from '$lib/session/session';

type Dated = Pick<Session, 'actions' | 'nextDate'>;

/** True if no date in the session is still to come. */
export const isCalendarEmpty = ({ actions, nextDate }: Dated): boolean =>
	nextDate === '' && !actions.some(({ due, closedAt }) => due !== '' && closedAt === null);

/** Outcome of saving the calendar file, including what could not go into it. */
export function calendarSentence(session: Dated): string {
	if (isCalendarEmpty(session)) {
		return 'Er is nog niets voor de agenda. Geef een open actie een datum, of vul in wanneer jullie weer bij elkaar komen.';
	}
	const undated = session.actions.filter(({ due, closedAt }) => due === '' && closedAt === null).length;
	const made = 'Het bestand staat bij je downloads. Open het, dan neemt je agenda de datums over.';
	if (undated === 0) return made;
	return `${made} ${undated === 1 ? 'Eén actie heeft nog geen datum en staat er niet in.' : `${String(undated)} acties hebben nog geen datum en staan er niet in.`}`;
}
