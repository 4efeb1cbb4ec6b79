import type { Scan } from './scan';

export type NewScan = Pick<Scan, 'id' | 'name' | 'region' | 'role' | 'length' | 'questionnaire'>;

export function newScan(details: NewScan, now: string): Scan {
	return {
		...details,
		createdAt: now,
		changedAt: now,
		finishedAt: null,
		at: null,
		entries: {},
		ambitions: {},
		context: {},
	};
}
