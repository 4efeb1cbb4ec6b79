import { answerKinds } from './answer-kinds';
import type { Scan } from './scan';
import { isAnswered, type Step } from './step-order';

/** Statements without an answer. */
export type LeftOpen = {
	/** Id of the first of them. */
	readonly first: string;
	/** "1 overgeslagen en 3 nog niet ingevuld". */
	readonly text: string;
};

/** Undefined when each of these steps has an answer. */
export function leftOpen(steps: readonly Step[], entries: Scan['entries']): LeftOpen | undefined {
	const open = steps.map(({ statement }) => statement.id).filter((id) => !isAnswered(entries[id]));
	const [first] = open;
	if (first === undefined) return undefined;
	const skipped = open.filter((id) => entries[id]?.answer).length;
	const counts = [
		[skipped, answerKinds.skipped.label],
		[open.length - skipped, `nog ${answerKinds.empty.label}`],
	] as const;
	const told = counts.flatMap(([count, label]) => (count > 0 ? `${String(count)} ${label}` : []));
	return { first, text: told.join(' en ') };
}
