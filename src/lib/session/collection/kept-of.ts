import { dayOf } from '$lib/scan/day-of';
import { ownId, ownRegion } from '$lib/scan/own-id';
import type { Collected } from './collected';

/** Enough to count the same scan once and to know a later one; it leads back to no file and no moment. */
export const keptOf = <T extends Pick<Collected, 'id' | 'region' | 'changedAt'>>(row: T): T => ({
	...row,
	id: ownId('verzameling', row.id),
	region: ownRegion(row.region),
	changedAt: dayOf(row.changedAt),
});
