import { momentAt } from '$lib/scan/clock';
import { momentAfter } from '$lib/wizard/moment';

/** This moment, ISO 8601, UTC. */
export const now = (): string => momentAt(Date.now());

/** This moment, but later than the change before it, also when the clock was set back. */
export const nowAfter = (former: string): string => momentAfter(former, now());

/** The same moment a number of days earlier. */
export const daysAgo = (days: number): string => momentAt(Date.now() - days * 86_400_000);
