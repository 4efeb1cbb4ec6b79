import { instructionWords } from '$lib/report/kit/instruction-words';
import { planOf, type Circumstances, type Plan, type PlanItem } from '$lib/session/evening/plan';
import type { PlanStep } from '$lib/session/evening/plan-steps';
import { say } from './say';

/** Step of a session: its first and last minute, what to do and what to say. */
export type ScriptStep = {
	readonly step: PlanStep;
	readonly from: number;
	readonly to: number;
	readonly name: string;
	readonly how: string;
	readonly say: readonly string[];
};

export type Script = { readonly plan: Plan; readonly steps: readonly ScriptStep[] };

/** Lengths of a session that the manual has a script for, in minutes. */
export const scriptMinutes = [60, 90, 120] as const;
export type ScriptMinutes = (typeof scriptMinutes)[number];

/** Number of people, the default of the app. */
export const scriptPeople = 12;

/** Script of a session by the plan of the app, with the short scan. */
export function scriptOf(
	minutes: ScriptMinutes,
	filledInBefore: boolean,
	sizes: Pick<Circumstances, 'statements' | 'reading'>,
): Script {
	const plan = planOf({ minutes, length: 'short' }, { filledInBefore, people: scriptPeople, ...sizes });
	const items = plan.items.filter((item) => item.minutes > 0);
	return { plan, steps: items.map((item, index) => stepOf(item, startOf(items, index), plan.minutesEach)) };
}

const stepOf = ({ step, name, minutes }: PlanItem, from: number, minutesEach: number): ScriptStep => ({
	step,
	name,
	from,
	to: from + minutes,
	how: instructionWords.how[step](minutesEach),
	say: say[step],
});

const startOf = (items: readonly PlanItem[], index: number): number =>
	items.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
