import * as limits from '$lib/content/limits';
import { lastMoment } from './clock';

const { least, most } = limits.year;

export const firstDay = `${String(least)}-01-01`;
export const lastDay = `${String(most)}-12-31`;

/** True for an existing calendar day, yyyy-mm-dd, within `limits.year`. */
export const isDay = (text: string): boolean => isRealDay(text) && text >= firstDay && text <= lastDay;

/** True when the day of an ISO 8601 timestamp in UTC exists and the moment is not after `lastMoment`. */
export const isMoment = (text: string): boolean => isRealDay(text.slice(0, 10)) && text <= lastMoment;

function isRealDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	// fast path: a file may hold many thousands, most of them on days 1 to 28
	const inEveryMonth = /-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
	return inEveryMonth.test(text) || dayOf(new Date(`${text}T00:00:00Z`)) === text;
}

const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** Clamps a day to `limits.year`. */
export function dayNear(day: string): string {
	if (isDay(day)) return day;
	return Number.parseInt(day, 10) < least ? firstDay : lastDay;
}
