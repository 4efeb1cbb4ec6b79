import type { Range } from '$lib/content/range';
import { firstDay, isDay, lastDay } from '$lib/scan/calendar';
import { figure, type Refusal } from './text-refusal';

/** Parses a whole number; undefined when it is invalid or out of range. */
export function numberIn(typed: string, { least, most }: Range): number | undefined {
	const value = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
	return value >= least && value <= most ? value : undefined;
}

export const numberRefusal = (typed: string, range: Range): Refusal =>
	numberIn(typed, range) === undefined
		? `Typ een heel getal van ${figure(range.least)} tot en met ${figure(range.most)}.`
		: '';

/** Error for a day. `isHalf`: the browser reports an incomplete or impossible date (`badInput`). */
export function dayRefusal(
	day: string,
	{ isRequired, isHalf }: { readonly isRequired: boolean; readonly isHalf: boolean },
): Refusal {
	if (isHalf) return 'Deze dag bestaat niet of is nog niet af.';
	if (day === '') return isRequired ? 'Kies een dag.' : '';
	const years = `${firstDay.slice(0, 4)} tot en met ${lastDay.slice(0, 4)}`;
	return isDay(day) ? '' : `Kies een dag in de jaren ${years}.`;
}
