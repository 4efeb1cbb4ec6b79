import type { Collection, Table } from 'dexie';
import { inParts } from './in-parts';

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

/** Chunk sizes that a slow device handles without a noticeable pause. */
const [rowsAtOnce, keysAtOnce] = [500, 50];

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

async function eachOf<Key, R>(
	keys: readonly Key[],
	work: (key: Key) => PromiseLike<R>,
): Promise<readonly R[]> {
	const results: R[] = [];
	for (const part of inParts(keys, keysAtOnce)) results.push(...(await Promise.all(part.map(work))));
	return results;
}
