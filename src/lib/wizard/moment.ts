import { lastMoment } from '$lib/scan/clock';

/**
 * The moment of a change, ISO 8601, UTC: now, but later than the moment of the change before it. A clock that was set back
 * must not make an older answer the newest. After the last moment there is none.
 */
export function momentAfter(former: string, now: string): string {
	if (now > former) return now;
	const next = new Date(Date.parse(former) + 1).toISOString();
	return next <= lastMoment ? next : former;
}
