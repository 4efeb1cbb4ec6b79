import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { ambitionsIn } from '$lib/scan/follow/ambitions-in';
import { referentsField } from '$lib/scan/referents/referents';
import { stillParked } from './evening/park';
import { newSession } from './run-session';
import type { Action, Parked, Session } from './session';

type Begin = {
	readonly id: string;
	readonly today: string;
	readonly outline: Outline;
	readonly questionnaire: QuestionnaireRef;
};

/**
 * Begins a bijeenkomst that follows an earlier one: with its region, referents, ambitions, open actions and parked
 * subjects, and without people, choices and decisions. The earlier one stays as it is.
 */
export function followSession(
	earlier: Session,
	{ id, today, outline, questionnaire }: Begin,
	now: string,
): Session {
	const { region, minutes, expected, length, invited, referents, ambitions, nextDate } = earlier;
	const parked = stillParked(earlier)
		.filter((each) => isKnown(outline, each))
		// the room of that evening left it out, and this one may choose again
		.map(({ leftOut: _why, ...each }) => each);
	return {
		...newSession(
			{
				id,
				region,
				date: nextDate > today ? nextDate : today,
				minutes,
				...(expected !== undefined && { expected }),
				length,
				questionnaire,
				invited,
				...referentsField(referents),
			},
			now,
		),
		follows: { id: earlier.id, date: earlier.date },
		ambitions: ambitionsIn(outline, ambitions),
		actions: earlier.actions.filter(({ closedAt }) => closedAt === null).map(toReview),
		...(parked.length > 0 && { parked }),
	};
}

/** A statement parked without words says nothing in a questionnaire that lacks it. */
const isKnown = ({ dimensions }: Outline, { statementId, text }: Parked): boolean =>
	text !== '' || dimensions.some(({ statements }) => statements.some(({ id }) => id === statementId));

function toReview({ findsOut: _findsOut, ...action }: Action): Action {
	return { ...action, headline: false, review: { became: null, why: '' } };
}
