import type { QuestionnaireRef } from '$lib/content/outline';
import type { Region, ScanLength } from '$lib/scan/scan';

/** One scan or bijeenkomst of others, as the verzameling counts it: no name, no remark, no reason. */
export type Collected = {
	/** The id of the scan or the bijeenkomst: the same one counts once. */
	readonly id: string;
	readonly kind: 'scan' | 'session';
	readonly region: Region;
	/** A role id of the questionnaire; empty for a bijeenkomst and when not told. */
	readonly role: string;
	readonly length: ScanLength;
	readonly questionnaire: QuestionnaireRef;
	/** How many people it speaks for: 1 for a scan. */
	readonly people: number;
	/** A mark per statement, in the order of the questionnaire; see `markOf`. */
	readonly answers: string;
	/** ISO 8601, UTC. */
	readonly changedAt: string;
};
