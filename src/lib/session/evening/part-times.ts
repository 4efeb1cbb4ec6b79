import type { Programme } from '../session';
import type { Plan, PlanItem } from './plan';
import { optionalParts, type PlanPart } from './plan-steps';

/** A part of the programme with its clock time; the minutes of a fixed part follow from the others. */
export type PartTime = PlanItem & { readonly from: string; readonly to: string; readonly isFixed: boolean };

/** Parts that can get minutes again. */
const canReturn: ReadonlySet<PlanPart> = new Set(['break', ...optionalParts]);

/** Parts of the evening from "19:30" that have minutes, and optional ones that were changed, even to no minutes. */
export function partTimes(
	{ items }: Pick<Plan, 'items'>,
	begin: string,
	changed: Programme['minutes'] = {},
): readonly PartTime[] {
	let at = 0;
	const timed = items.map((item) => {
		const from = clockAfter(begin, at);
		at += item.minutes;
		return {
			...item,
			from,
			to: clockAfter(begin, at),
			isFixed: item.step === 'talk' || item.step === 'more',
		};
	});
	return timed.filter(
		({ minutes, step }) => minutes > 0 || (canReturn.has(step) && changed[step] !== undefined),
	);
}

/** Clock time some minutes after another: "20:05" is 35 minutes after "19:30". */
export function clockAfter(begin: string, minutes: number): string {
	const [hours = 0, start = 0] = begin.split(':').map(Number);
	const total = hours * 60 + start + minutes;
	return [Math.floor(total / 60) % 24, total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
