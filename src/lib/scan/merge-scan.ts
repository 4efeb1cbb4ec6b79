import { laterOf, mergeRecords } from './merge-records';
import type { Scan } from './scan';

/**
 * Two states of one scan together: per answer and per ambition the later one, and all else from the scan that changed
 * last. Merging again, in any order or grouping, gives the same.
 */
export const mergeScan = (a: Scan, b: Scan): Scan => ({
	...laterOf(detailsOf(a), detailsOf(b)),
	entries: mergeRecords(a.entries, b.entries, laterOf),
	ambitions: mergeRecords(a.ambitions, b.ambitions, laterOf),
});

const detailsOf = ({ entries: _entries, ambitions: _ambitions, ...details }: Scan) => details;
