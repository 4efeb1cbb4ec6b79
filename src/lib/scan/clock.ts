import * as limits from '$lib/content/limits';
import { clamped } from '$lib/content/range';

const { most } = limits.year;

/** Upper bound of all moments, which are compared as text. */
export const lastMoment = `${String(most)}-12-31T23:59:59.999Z`;

/** Upper bound of a clock reading: a year before `lastMoment`, so that each change can still get a later moment. */
const lastClock = Date.UTC(most, 0);

/** Formats a clock reading in ISO 8601, UTC, clamped: a clock set to another century must not stop the work. */
export const momentAt = (milliseconds: number): string =>
	new Date(clamped(milliseconds, { least: Date.UTC(0, 0), most: lastClock })).toISOString();
