import { momentAt } from '$lib/scan/clock';
import { momentAfter } from '$lib/wizard/moment';

/** Current moment, ISO 8601, UTC. */
export const now = (): string => momentAt(Date.now());

/** Current moment, but later than `former`, even if the clock was set back. */
export const nowAfter = (former: string): string => momentAfter(former, now());

/** Current moment minus a number of days. */
export const daysAgo = (days: number): string => momentAt(Date.now() - days * 86_400_000);
