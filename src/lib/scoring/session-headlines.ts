import type { Outline } from '$lib/content/outline';
import type { Session } from '$lib/session/session';
import { agendaOf, isAgreed, type AgendaItem } from './agenda';
import { strongPoints, type Headline } from './headlines';
import { sharedAnswers } from './score-session';

const most = 3;

/** *Sterk*, by the group's decisions. */
export const sharedStrongPoints = (outline: Outline, session: Session): readonly Headline[] =>
	strongPoints(outline, sharedAnswers(session));

/**
 * *Om te bespreken*: at most three items of the agenda, first those that ended in *nog geen gedeeld beeld*, then those
 * that were not reached.
 */
export function pointsToDiscuss(outline: Outline, session: Session): readonly AgendaItem[] {
	const agenda = agendaOf(outline, session);
	const undecided = agenda.filter(
		({ statementId }) => session.decisions[statementId]?.outcome.kind === 'undecided',
	);
	const notReached = agenda.filter((item) => !session.decisions[item.statementId] && !isAgreed(item));
	return [...undecided, ...notReached].slice(0, most);
}
