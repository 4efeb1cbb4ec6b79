import { actionsToReview, becameOf, whyStopped } from '$lib/session/review';
import type { Session } from '$lib/session/session';
import { becameText } from './became-words';
import type { Report } from './report-model';
import { dayText } from '../words';

/** Actions of the earlier bijeenkomst, each with its outcome; null where there are none. */
export function reviewReport(session: Session): Report['review'] {
	const actions = actionsToReview(session);
	if (!session.follows || actions.length === 0) return null;
	return {
		since: dayText(session.follows.date),
		actions: actions.map((action) => ({
			what: action.what,
			trekker: action.trekker,
			became: becameText(becameOf(action)),
			why: whyStopped(action),
		})),
	};
}
