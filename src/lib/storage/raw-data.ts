import { databaseName } from './database-name';

/** The rows of every table by table name, unparsed and unvalidated. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;

/**
 * Last resort for getting data out: reads without the database library and without a schema, so that no damaged row
 * blocks the rest. A row that the browser cannot read is replaced by a marker. Empty where there is no database.
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

/** Opens the database at its current version; undefined, without creating one, when there is none. */
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

/** Reads a table row by row, for when the browser fails to read it at once. */
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
