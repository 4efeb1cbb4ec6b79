import { readingMinutes } from '$lib/content/reading-minutes';
import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import { planOf, type Circumstances, type Plan } from './plan';
import { chosenByRoom } from './room-choice';
import { programmeOf } from './run-clock';
import type { Session } from '../session';

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
	'minutes' | 'length' | 'expected' | 'programme' | 'importance' | 'order' | 'parked' | 'decisions'
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
	return { filledInBefore: !isInRoom, people: expectedPeople(session), changed: minutes, ...sizes };
}
