import { instructionWords } from '$lib/report/kit/instruction-words';
import type { Circumstances } from '$lib/session/evening/circumstances';
import { planOf, type Plan, type PlanItem } from '$lib/session/evening/plan';
import type { OptionalPart, PlanStep } from '$lib/session/evening/plan-steps';
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

/** Number of actions to look back at, of an earlier session. */
const earlierActions = 4;

/** Script of a session by the plan of the app, with the short scan. */
export function scriptOf(
	minutes: ScriptMinutes,
	filledInBefore: boolean,
	sizes: Pick<Circumstances, 'statements' | 'reading'>,
	used: readonly OptionalPart[] = [],
): Script {
	const circumstances = { filledInBefore, people: scriptPeople, used, earlierActions, ...sizes };
	const plan = planOf({ minutes, length: 'short' }, circumstances);
	const items = plan.items.filter((item) => item.minutes > 0);
	return { plan, steps: items.map((item, index) => stepOf(item, startOf(items, index), plan)) };
}

const stepOf = ({ step, name, minutes }: PlanItem, from: number, plan: Plan): ScriptStep => ({
	step,
	name,
	from,
	to: from + minutes,
	how: instructionWords.how[step](plan, false),
	say: step === 'talk' ? wordsForTalk(plan) : say[step],
});

const startOf = (items: readonly PlanItem[], index: number): number =>
	items.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);

/** Orders the words of the talk: facts first, the condition last. */
const wordsForTalk = ({ each }: Plan): readonly string[] => {
	const wordsOf = (part: 'facts' | 'condition'): readonly string[] =>
		each.some(({ step, minutes }) => step === part && minutes > 0) ? say[part] : [];
	return [...wordsOf('facts'), ...say.talk, ...wordsOf('condition')];
};
