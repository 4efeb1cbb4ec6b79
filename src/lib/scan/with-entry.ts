import type { Ambition, ContextAnswer, Entry, Scan } from './scan';
import { ticksFor } from './ticks';

/** A change to an entry; other fields stay. */
export type EntryChange = Partial<Pick<Entry, 'answer' | 'evidence' | 'remark' | 'ticks'>>;

/** A change beside the answer. */
export type Addition = Omit<EntryChange, 'answer'>;

type StatementVersion = { readonly id: string; readonly version: number };

/** Sets one entry; `changedAt` of entry and scan become `now`. */
export function withEntry(scan: Scan, statement: StatementVersion, change: EntryChange, now: string): Scan {
	const entry = changedEntry(scan.entries[statement.id], statement, change, now);
	return { ...scan, changedAt: now, entries: { ...scan.entries, [statement.id]: entry } };
}

/** Makes the entry that a change leads to, without ticks that do not go with its answer. */
export function changedEntry(
	before: Entry | undefined,
	{ id, version }: StatementVersion,
	change: EntryChange,
	now: string,
): Entry {
	const { answer = null, evidence, remark = '', ticks } = { ...before, ...change };
	const kept = ticksFor(answer, ticks);
	return {
		statementId: id,
		statementVersion: version,
		answer,
		...(kept.length > 0 ? { ticks: kept } : {}),
		...(evidence && { evidence }),
		remark,
		changedAt: now,
	};
}

/** Sets the ambition of a dimension; `null` removes it. */
export function withAmbition(scan: Scan, dimensionId: string, ambition: Ambition | null, now: string): Scan {
	const { [dimensionId]: _before, ...others } = scan.ambitions;
	return { ...scan, changedAt: now, ambitions: ambition ? { ...others, [dimensionId]: ambition } : others };
}

/** Sets one context answer; an empty one makes the question unanswered again. */
export function withContext(scan: Scan, questionId: string, answer: ContextAnswer, now: string): Scan {
	const { [questionId]: _before, ...others } = scan.context;
	return {
		...scan,
		changedAt: now,
		context: answer.length > 0 ? { ...others, [questionId]: answer } : others,
	};
}
