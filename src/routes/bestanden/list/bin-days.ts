/** How long what was thrown away can come back. */
export const binDays = 30;

/** Who comes by more often than this sees the clock of the device go on as it should. */
const usualDays = 7;
const dayMs = 86_400_000;

/**
 * True when the clock can't be trusted to say that the days in the bin are over: someone was away for long, or the clock
 * of the device was set ahead. `seenAt`: when someone last looked while there was something in the bin.
 */
export const isLongAgo = (seenAt: string | undefined, at: string): boolean =>
	seenAt === undefined || Date.parse(at) - Date.parse(seenAt) > usualDays * dayMs;
