import { readingMinutes } from '$lib/content/reading-minutes';
import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import { actionsToReview } from '../review';
import type { Session } from '../session';
import type { Circumstances } from './circumstances';
import { stillParked } from './park';
import { planOf, type Plan } from './plan';
import { optionalParts, type OptionalPart } from './plan-steps';
import { chosenByRoom } from './room-choice';
import { programmeOf } from './run-clock';

/** Sizes of a questionnaire; the same for every state of a session. */
export type PlanSizes = Pick<Circumstances, 'statements' | 'reading'>;

export const planSizes = (questionnaire: Questionnaire): PlanSizes => ({
	statements: {
		short: stepsOf(questionnaire, 'short').length,
		full: stepsOf(questionnaire, 'full').length,
	},
	reading: readingMinutes(questionnaire),
});

/** Number of people to plan for; sessions of an older version have none. */
export const expectedPeople = ({ expected }: Pick<Session, 'expected'>): number => expected ?? 12;

type Planned = Pick<
	Session,
	| 'minutes'
	| 'length'
	| 'expected'
	| 'programme'
	| 'importance'
	| 'order'
	| 'parked'
	| 'decisions'
	| 'createdAt'
	| 'attention'
	| 'actions'
	| 'heard'
	| 'worth'
>;

/** Plan of a bijeenkomst, with the minutes that the facilitator changed and the statements that the room chose. */
export function sessionPlan(session: Planned, sizes: PlanSizes): Plan {
	const chosen = chosenByRoom(session)?.length ?? 0;
	return planOf(session, { ...circumstancesOf(session, sizes), ...(chosen > 0 && { chosen }) });
}

/** Number of statements that there is time for, whatever the room chose. */
export const statementsThatFit = (session: Planned, sizes: PlanSizes): number =>
	planOf(session, circumstancesOf(session, sizes)).statements;

function circumstancesOf(session: Planned, sizes: PlanSizes): Circumstances {
	const { isInRoom, minutes } = programmeOf(session);
	return {
		filledInBefore: !isInRoom,
		people: expectedPeople(session),
		used: usedParts(session),
		earlierActions: actionsToReview(session).length,
		changed: minutes,
		...sizes,
	};
}

/**
 * Optional parts that this bijeenkomst turned out to need. Parts of the talk are not among them: extra minutes per
 * statement would move the planned time of finished statements.
 */
function usedParts(session: Planned): readonly OptionalPart[] {
	const { attention, importance, heard, worth } = session;
	const isChoosing = attention?.phase === 'choosing' || attention?.phase === 'chosen';
	const isUsed: Partial<Record<OptionalPart, boolean>> = {
		review: actionsToReview(session).length > 0,
		choose: importance !== undefined || isChoosing,
		unheard: heard !== undefined,
		parking: stillParked(session).some(({ leftOut }) => leftOut === undefined),
		worth: worth !== undefined,
	};
	return optionalParts.filter((part) => isUsed[part] === true);
}
