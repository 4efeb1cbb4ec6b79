import type { Collection, Table } from 'dexie';
import { eachOf, inParts } from './in-parts';

/** Restores the previous rows, or their absence. Must run inside a transaction. */
export type PutBack = () => Promise<void>;

/** Replacement of all rows of a table that belong to one of these keys. */
export type Replacement<T, K, I, Key> = {
	readonly table: Table<T, K, I>;
	readonly keys: readonly Key[];
	readonly rowsOf: (key: Key) => Collection<T, K, I>;
	readonly rows: readonly I[];
	/** Hears the number of rows written. */
	readonly onwritten?: (rows: number) => void;
};

/** Number of rows that a slow device writes without a noticeable pause. */
const rowsAtOnce = 500;

/** Applies the replacement and returns the undo. Must run inside a transaction. */
export async function replaceRows<I, K, T extends I, Key>({
	table,
	keys,
	rowsOf,
	rows,
	onwritten,
}: Replacement<T, K, I, Key>): Promise<PutBack> {
	const before = (await eachOf(keys, (key) => rowsOf(key).toArray())).flat();
	const put = async (instead: readonly I[]): Promise<void> => {
		for (const [at, part] of inParts(instead, rowsAtOnce).entries()) {
			await table.bulkPut(part);
			onwritten?.(at * rowsAtOnce + part.length);
		}
	};
	const clear = (): Promise<unknown> => eachOf(keys, (key) => rowsOf(key).delete());
	if (before.length > 0) await clear();
	await put(rows);
	return async () => {
		await clear();
		await put(before);
	};
}
