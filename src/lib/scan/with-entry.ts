import type { Ambition, ContextAnswer, Entry, Scan } from './scan';

/** Sets one entry; `changedAt` of entry and scan become `now`. */
export function withEntry(
	scan: Scan,
	statement: { readonly id: string; readonly version: number },
	change: Partial<Pick<Entry, 'answer' | 'remark'>>,
	now: string,
): Scan {
	const before = scan.entries[statement.id] ?? { answer: null, remark: '' };
	const entry: Entry = {
		statementId: statement.id,
		statementVersion: statement.version,
		answer: before.answer,
		remark: before.remark,
		...change,
		changedAt: now,
	};
	return { ...scan, changedAt: now, entries: { ...scan.entries, [statement.id]: entry } };
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
