/**
 * The moment of a change, ISO 8601, UTC: now, but later than the moment of the change before it. A clock that was set back
 * must not make an older answer the newest.
 */
export const momentAfter = (former: string, now: string): string =>
	now > former ? now : new Date(Date.parse(former) + 1).toISOString();
