import { readingMinutes } from '$lib/content/reading-minutes';
import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import { planOf, type Circumstances, type Plan } from './plan';
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

/** Plan of a bijeenkomst, with the minutes that the facilitator changed. */
export function sessionPlan(
	session: Pick<Session, 'minutes' | 'length' | 'expected' | 'programme'>,
	sizes: PlanSizes,
): Plan {
	const { isInRoom, minutes } = programmeOf(session);
	const people = expectedPeople(session);
	return planOf(session, { filledInBefore: !isInRoom, people, changed: minutes, ...sizes });
}
