import type { Table } from 'dexie';

/**
 * Keys of the rows that went to the bin before this moment. Stores look before they write: in WebKit a page that is left
 * during a write keeps its tables from the next page.
 */
export const binnedBefore = <Row extends { readonly deletedAt: string | null }, Key>(
	table: Table<Row, Key>,
	before: string,
): Promise<Key[]> => table.filter(({ deletedAt }) => deletedAt !== null && deletedAt < before).primaryKeys();
