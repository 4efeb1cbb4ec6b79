import { databaseName } from './database-name';

/** The rows of every table as they lie there, by name of the table: unread and unchecked. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;

/**
 * For when nothing else works: without the database library and without a schema, so that no damaged row stands in the
 * way. A row that the browser can't give says so in its place. Empty where there is no database.
 */
export async function readRawTables(name = databaseName): Promise<RawTables> {
	const database = await openAsItIs(name);
	if (!database) return {};
	try {
		const names = [...database.objectStoreNames];
		const tables = await Promise.all(
			names.map(async (table) => [table, await rowsOf(database, table)] as const),
		);
		return Object.fromEntries(tables);
	} finally {
		database.close();
	}
}

/** Undefined when there is no database; looking for it does not make one. */
function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		let isMissing = false;
		opening.onupgradeneeded = () => {
			isMissing = true;
			opening.transaction?.abort();
		};
		opening.onsuccess = () => {
			resolve(opening.result);
		};
		opening.onerror = () => {
			if (isMissing) resolve(undefined);
			else reject(reasonOf(opening));
		};
	});
}

async function rowsOf(database: IDBDatabase, table: string): Promise<readonly unknown[]> {
	try {
		return await settled<unknown[]>(tableIn(database, table).getAll());
	} catch {
		return oneByOne(database, table);
	}
}

/** What the browser still can read of a table of which it can't give the whole. */
async function oneByOne(database: IDBDatabase, table: string): Promise<readonly unknown[]> {
	const rowOf = async (key: IDBValidKey): Promise<unknown> =>
		settled<unknown>(tableIn(database, table).get(key));
	const keys = await settled(tableIn(database, table).getAllKeys()).catch(() => [unreadable]);
	return Promise.all(keys.map((key) => rowOf(key).catch(() => ({ [unreadable]: key }))));
}

const unreadable = 'onleesbaar';

const tableIn = (database: IDBDatabase, table: string): IDBObjectStore =>
	database.transaction(table, 'readonly').objectStore(table);

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(reasonOf(request));
		};
	});
}

const reasonOf = ({ error }: IDBRequest): Error => new Error(error?.name ?? 'UnknownError');
