import type { Outline } from '$lib/content/outline';
import { answerRows, answerKey } from '$lib/exchange/answer-rows';
import type { Scan } from '$lib/scan/scan';
import { inScope, stepsOf } from '$lib/scan/step-order';

/** Replaces a choice typed in another sitting, which nobody may read here. */
const hiddenKey = '•';

/** One theme of a card that is being typed. */
export type TypedRow = {
	readonly dimensionId: string;
	readonly name: string;
	/** Empty if nothing was typed yet. */
	readonly keys: readonly { readonly statementId: string; readonly key: string }[];
	/** Check character over the keys, once all are there. */
	readonly check: string;
};

/**
 * Row of the next statement to type, and the row before it, which is complete and can be compared with the card. Shows
 * only keys typed in this sitting.
 */
export function typedRows(
	scan: Pick<Scan, 'length' | 'entries'>,
	outline: Outline,
	position: number,
	typedNow: ReadonlySet<string>,
): readonly TypedRow[] {
	const next = stepsOf(outline, scan.length)[position]?.dimension.id;
	const all = answerRows(scan, outline).map(({ dimensionId, check }) =>
		typedRow(scan, outline, dimensionId, check, typedNow),
	);
	const at = next === undefined ? all.length : all.findIndex(({ dimensionId }) => dimensionId === next);
	return all.slice(Math.max(0, at - 1), at + 1);
}

function typedRow(
	{ length, entries }: Pick<Scan, 'length' | 'entries'>,
	{ dimensions }: Outline,
	dimensionId: string,
	check: string,
	typedNow: ReadonlySet<string>,
): TypedRow {
	const dimension = dimensions.find(({ id }) => id === dimensionId);
	if (!dimension) throw new Error('Row without its dimension');
	const keys = inScope(dimension, length).map(({ id }) => {
		const entry = entries[id];
		if (!entry) return { statementId: id, key: '' };
		return { statementId: id, key: typedNow.has(id) ? answerKey(entry.answer) : hiddenKey };
	});
	const isWhole = keys.every(({ key }) => key !== '' && key !== hiddenKey);
	return { dimensionId, name: dimension.shortName, keys, check: isWhole ? check : '' };
}
