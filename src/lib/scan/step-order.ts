import type { DimensionOutline, Outline, StatementOutline } from '$lib/content/outline';
import type { Entry, Scan, ScanLength } from './scan';

export type Step = { readonly dimension: DimensionOutline; readonly statement: StatementOutline };

export type Progress = { readonly answered: number; readonly total: number };

/** The lists of each outline: the wizard needs them many times an answer. */
const known = new WeakMap<Outline, Readonly<Record<ScanLength, readonly Step[]>>>();

/** The statements of a scan of this length, in the order asked. */
export function stepsOf(outline: Outline, length: ScanLength): readonly Step[] {
	const steps = known.get(outline) ?? { full: listed(outline, 'full'), short: listed(outline, 'short') };
	known.set(outline, steps);
	return steps[length];
}

const listed = ({ dimensions }: Outline, length: ScanLength): readonly Step[] =>
	dimensions.flatMap((dimension) =>
		inScope(dimension, length).map((statement) => ({ dimension, statement })),
	);

/** The statements of one dimension that count in a scan of this length. */
export function inScope<S extends { readonly core: boolean }>(
	dimension: { readonly statements: readonly S[] },
	length: ScanLength,
): readonly S[] {
	return length === 'full'
		? dimension.statements
		: dimension.statements.filter((statement) => statement.core);
}

/** True for a level, weet niet or n.v.t.; a remark alone is no answer, and neither is overgeslagen. */
export const isAnswered = (entry: Entry | undefined): boolean =>
	entry?.answer != null && entry.answer.kind !== 'skipped';

export function progressOf(statements: readonly StatementOutline[], entries: Scan['entries']): Progress {
	return {
		answered: statements.filter(({ id }) => isAnswered(entries[id])).length,
		total: statements.length,
	};
}

/**
 * The step after (`by` = 1) or before (-1) `id`; undefined past either end. An `id` outside the scope gives the nearest
 * step.
 */
export function stepBeside(outline: Outline, length: ScanLength, id: string, by: 1 | -1): Step | undefined {
	const all = stepsOf(outline, 'full');
	const from = all.findIndex(({ statement }) => statement.id === id);
	const allowed = ({ statement }: Step): boolean => length === 'full' || statement.core;
	return by === 1 ? all.slice(from + 1).find(allowed) : all.slice(0, Math.max(from, 0)).findLast(allowed);
}

/** First step that was neither answered nor skipped. */
export function firstUnreached(outline: Outline, scan: Pick<Scan, 'length' | 'entries'>): Step | undefined {
	return stepsOf(outline, scan.length).find(({ statement }) => !scan.entries[statement.id]?.answer);
}

/** Statement at which a reopened scan continues: the last on screen, else the first not reached, else the first. */
export function resumeAt(outline: Outline, scan: Pick<Scan, 'length' | 'entries' | 'at'>): string {
	const steps = stepsOf(outline, scan.length);
	const last = steps.find(({ statement }) => statement.id === scan.at);
	const step = last ?? firstUnreached(outline, scan) ?? steps[0];
	if (!step) throw new Error('A questionnaire has at least one statement in every scope');
	return step.statement.id;
}
