import type { QuestionnaireRef } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { Region, ScanLength } from '$lib/scan/scan';

/** A level or a non-score, without who or why. */
export type CollectedAnswer = Level | 'unknown' | 'notApplicable' | 'skipped' | 'undecided';

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
	/** By statement id. */
	readonly answers: Readonly<Record<string, CollectedAnswer>>;
	/** ISO 8601, UTC. */
	readonly changedAt: string;
};
