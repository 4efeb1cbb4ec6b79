import * as limits from '$lib/content/limits';
import { lastMoment } from './clock';

const { least, most } = limits.year;

export const firstDay = `${String(least)}-01-01`;
export const lastDay = `${String(most)}-12-31`;

/** A day that exists, written as yyyy-mm-dd, in a year that the app knows. */
export const isDay = (text: string): boolean => isRealDay(text) && text >= firstDay && text <= lastDay;

/** A moment in ISO 8601 and UTC on a day that exists, and not after the last one. */
export const isMoment = (text: string): boolean => isRealDay(text.slice(0, 10)) && text <= lastMoment;

function isRealDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	// a file may hold many thousands, and most days are in every month
	const inEveryMonth = /-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
	return inEveryMonth.test(text) || dayOf(new Date(`${text}T00:00:00Z`)) === text;
}

const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** The nearest day that the app knows. */
export function dayNear(day: string): string {
	if (isDay(day)) return day;
	return Number.parseInt(day, 10) < least ? firstDay : lastDay;
}
