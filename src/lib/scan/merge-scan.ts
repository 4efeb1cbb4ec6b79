import { laterOf, mergeRecords } from './merge-records';
import type { Scan } from './scan';

/**
 * Merges two states of one scan: the later of each answer and ambition, and the other fields of the scan changed last.
 * Idempotent, commutative and associative, as in a state-based CRDT.
 */
export const mergeScan = (a: Scan, b: Scan): Scan => ({
	...laterOf(detailsOf(a), detailsOf(b)),
	entries: mergeRecords(a.entries, b.entries, laterOf),
	ambitions: mergeRecords(a.ambitions, b.ambitions, laterOf),
});

const detailsOf = ({ entries: _entries, ambitions: _ambitions, ...details }: Scan) => details;
