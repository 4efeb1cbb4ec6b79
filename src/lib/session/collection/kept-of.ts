import { dayOf } from '$lib/scan/day-of';
import { ownId, ownRegion } from '$lib/scan/own-id';
import type { CollectedRow } from './collected-row';

/**
 * Reduces a row to derived ids and a day: enough to count a scan once and recognise a later state, but not to trace a
 * file or a moment.
 */
export const keptOf = <T extends Pick<CollectedRow, 'id' | 'linkedIds' | 'region' | 'changedAt'>>(
	row: T,
): T => ({
	...row,
	id: ownId('verzameling', row.id),
	...(row.linkedIds && { linkedIds: row.linkedIds.map((id) => ownId('verzameling', id)) }),
	region: ownRegion(row.region),
	changedAt: dayOf(row.changedAt),
});
