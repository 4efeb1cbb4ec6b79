import type { Programme } from '../session';
import { assumedMinutes } from './assumed-minutes';
import { partNames } from './part-names';
import type { Plan } from './plan';
import { talkParts, type PlanPart } from './plan-steps';

/** Parts that can be added by hand, in the order of the evening, with our minutes for them. */
const additions = [
	{ part: 'choose', minutes: assumedMinutes.choose },
	{ part: 'facts', minutes: assumedMinutes.facts },
	{ part: 'condition', minutes: assumedMinutes.condition },
	{ part: 'break', minutes: assumedMinutes.break.minutes },
	{ part: 'unheard', minutes: assumedMinutes.unheard },
	{ part: 'parking', minutes: assumedMinutes.parking },
	{ part: 'worth', minutes: assumedMinutes.worth },
] as const satisfies readonly { readonly part: PlanPart; readonly minutes: number }[];

type PartToAdd = (typeof additions)[number] & {
	readonly name: string;
	/** True when its minutes are those of one statement. */
	readonly isEach: boolean;
};

/** Parts that the plan has no minutes for and that nobody changed. */
export function partsToAdd(
	{ items, each, dropped }: Pick<Plan, 'items' | 'each' | 'dropped'>,
	changed: Programme['minutes'],
): readonly PartToAdd[] {
	const planned = new Set<PlanPart>([
		...[...items, ...each].flatMap(({ step, minutes }) => (minutes > 0 ? [step] : [])),
		...dropped,
	]);
	return additions
		.filter(({ part }) => !planned.has(part) && changed[part] === undefined)
		.map((addition) => ({
			...addition,
			name: partNames[addition.part],
			isEach: talkParts.some((part) => part === addition.part),
		}));
}
