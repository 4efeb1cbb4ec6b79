import { becameOf } from '$lib/session/review';
import type { Action } from '$lib/session/session';
import type { ActionReport } from './report-model';
import { dateText, dayText } from '../words';

export function reportAction(action: Action): ActionReport {
	const { what, statementId, trekker, firstStep, due, headline, closedAt, reach } = action;
	return {
		what,
		statementId: statementId ?? '',
		trekker,
		firstStep,
		due: due ? dayText(due) : '',
		headline,
		...(reach && { reach }),
		closed:
			closedAt === null
				? ''
				: `${becameOf(action) === 'stopped' ? 'gestopt' : 'afgerond'} op ${dateText(closedAt)}`,
	};
}
