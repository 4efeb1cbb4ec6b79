/** Days in which a deleted item can be restored. */
export const binDays = 30;

/** Days between visits within which the clock of the device can be trusted. */
const usualDays = 7;
const dayMs = 86_400_000;

/**
 * True if the clock cannot be trusted to say that the days in the bin are over: the user was away for long, or the
 * clock was set ahead. `seenAt` is the last visit on which there was something in the bin.
 */
export const isLongAgo = (seenAt: string | undefined, at: string): boolean =>
	seenAt === undefined || Date.parse(at) - Date.parse(seenAt) > usualDays * dayMs;
