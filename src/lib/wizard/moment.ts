import { lastMoment } from '$lib/scan/clock';

/**
 * Moment of a change, ISO 8601, UTC: now, but always later than `former`, the moment of the change before it. The
 * moments are strictly increasing because a clock that was set back must not make an older answer the newest. At
 * `lastMoment` they stop increasing.
 */
export function momentAfter(former: string, now: string): string {
	if (now > former) return now;
	const next = new Date(Date.parse(former) + 1).toISOString();
	return next <= lastMoment ? next : former;
}
