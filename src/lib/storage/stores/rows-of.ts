import { Dexie, type Collection, type Table } from 'dexie';

/** Rows of one item, or of all from one id to another, in a table whose key begins with the id of the item. */
export const rowsOf = <Row>(
	table: Table<Row, [id: string, part: string]>,
	first: string,
	last = first,
): Collection<Row, [id: string, part: string]> =>
	table.where(':id').between([first, Dexie.minKey], [last, Dexie.maxKey]);
