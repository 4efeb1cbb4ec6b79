import * as limits from '$lib/content/limits';
import { clamped } from '$lib/content/range';

const { most } = limits.year;

/** Moments are compared as text, so this one ends all of them. */
export const lastMoment = `${String(most)}-12-31T23:59:59.999Z`;

/** Last reading of the clock that counts: a year before the last moment, so that each change can still be later than the one before. */
const lastClock = Date.UTC(most, 0);

/** A reading of the clock, ISO 8601, UTC. A clock that is set to another century must not stop the work. */
export const momentAt = (milliseconds: number): string =>
	new Date(clamped(milliseconds, { least: Date.UTC(0, 0), most: lastClock })).toISOString();
