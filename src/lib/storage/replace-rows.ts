import type { IndexableType, Table } from 'dexie';

/** Puts rows back as they were, or their absence. To be called in a transaction. */
export type PutBack = () => Promise<void>;

/** What of a table is replaced: all rows with one of these keys in that index, by these rows. */
export type Replacement<T, K, I> = {
	readonly table: Table<T, K, I>;
	readonly index: string;
	readonly keys: readonly IndexableType[];
	readonly rows: readonly I[];
};

/** To be called in a transaction. */
export async function replaceRows<I, K, T extends I>({
	table,
	index,
	keys,
	rows,
}: Replacement<T, K, I>): Promise<PutBack> {
	const touched = () => table.where(index).anyOf(keys);
	const before = await touched().toArray();
	const put = async (instead: readonly I[]): Promise<void> => {
		await touched().delete();
		await table.bulkPut(instead);
	};
	await put(rows);
	return () => put(before);
}
