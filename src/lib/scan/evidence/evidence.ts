import type { Entry } from '../scan';

/** Lowest level that something on paper belongs to. */
const leastLevel = 2;

/** True where a place goes with the answer. */
export const asksForEvidence = (entry: Pick<Entry, 'answer'> | undefined): boolean =>
	entry?.answer?.kind === 'level' && entry.answer.level >= leastLevel;

/** Place where the chosen level can be read; empty below level 2, where one is kept but not shown. */
export const evidenceOf = (entry: Entry | undefined): string =>
	asksForEvidence(entry) ? (entry?.evidence?.trim() ?? '') : '';
