import type { Scan } from '$lib/scan/scan';
import type { Session } from './session';

/** What a report or a comparison can be about. */
export type Subject =
	{ readonly kind: 'scan'; readonly scan: Scan } | { readonly kind: 'session'; readonly session: Session };

/** Answers frozen for comparing in time; what follows from them is computed again. */
export type Milestone = {
	readonly id: string;
	readonly name: string;
	/** ISO 8601, UTC. */
	readonly frozenAt: string;
	readonly scoringVersion: number;
	readonly subject: Subject;
};
