import type { QuestionnaireRef } from '$lib/content/outline';
import { dayOf } from '$lib/scan/day-of';
import { ownId, ownRegion } from '$lib/scan/own-id';
import type { Region, ScanLength } from '$lib/scan/scan';

/** One scan or bijeenkomst of others, as the verzameling counts it: no name, no remark, no reason. */
export type Collected = {
	/** Follows from the id of the scan or the bijeenkomst, and is not that id: the same one counts once. */
	readonly id: string;
	readonly kind: 'scan' | 'session';
	/** Under an id that follows from its name. */
	readonly region: Region;
	/** A role id of the questionnaire; empty for a bijeenkomst and when not told. */
	readonly role: string;
	readonly length: ScanLength;
	readonly questionnaire: QuestionnaireRef;
	/** How many people it speaks for: 1 for a scan. */
	readonly people: number;
	/** A mark per statement, in the order of the questionnaire; see `markOf`. */
	readonly answers: string;
	/** A day: ISO 8601, noon in UTC. */
	readonly changedAt: string;
};

/** Enough to count the same scan once and to know a later one; it leads back to no file and no moment. */
export const keptOf = <T extends Pick<Collected, 'id' | 'region' | 'changedAt'>>(row: T): T => ({
	...row,
	id: ownId('verzameling', row.id),
	region: ownRegion(row.region),
	changedAt: dayOf(row.changedAt),
});
