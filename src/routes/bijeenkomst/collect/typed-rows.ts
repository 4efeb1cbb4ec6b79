import type { Outline } from '$lib/content/outline';
import { answerRows, keyOf } from '$lib/exchange/answer-rows';
import type { Scan } from '$lib/scan/scan';
import { inScope, stepsOf } from '$lib/scan/step-order';

/** A choice that was typed another time: nobody may read it here. */
const hiddenKey = '•';

/** One theme of a card that is typed over. */
export type TypedRow = {
	readonly dimensionId: string;
	readonly name: string;
	/** Empty where nothing was typed yet. */
	readonly keys: readonly { readonly statementId: string; readonly key: string }[];
	/** The figure that vouches for the keys, once all are there. */
	readonly check: string;
};

/**
 * The row of the next statement to type and the one before it, which is whole and can be compared with the card. Only
 * what was typed in this go is in it.
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
	if (!dimension) throw new Error('A row is of a dimension');
	const keys = inScope(dimension, length).map(({ id }) => {
		const entry = entries[id];
		if (!entry) return { statementId: id, key: '' };
		return { statementId: id, key: typedNow.has(id) ? keyOf(entry.answer) : hiddenKey };
	});
	const isWhole = keys.every(({ key }) => key !== '' && key !== hiddenKey);
	return { dimensionId, name: dimension.shortName, keys, check: isWhole ? check : '' };
}
