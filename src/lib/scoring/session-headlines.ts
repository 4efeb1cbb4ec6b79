import type { Outline } from '$lib/content/outline';
import type { Session } from '$lib/session/session';
import { agendaOf, type AgendaItem } from './agenda';
import { strongPoints, type Headline } from './headlines';
import { sharedAnswers } from './score-session';

const most = 3;

/** *Sterk* by the levels that the group decided on. */
export const sharedStrongPoints = (outline: Outline, session: Session): readonly Headline[] =>
	strongPoints(outline, sharedAnswers(session));

/** *Om te bespreken*: the first three of the agenda that ended in *nog geen gedeeld beeld*. */
export function pointsToDiscuss(outline: Outline, session: Session): readonly AgendaItem[] {
	return agendaOf(outline, session)
		.filter(({ statementId }) => session.decisions[statementId]?.outcome.kind === 'undecided')
		.slice(0, most);
}
