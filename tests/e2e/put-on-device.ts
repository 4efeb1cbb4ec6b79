import type { Page } from '@playwright/test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Scan } from '$lib/scan/scan';
import type { Item } from '$lib/session/files/content';
import { ScanDatabase } from '$lib/storage/database';
import { databaseName } from '$lib/storage/database-name';
import { replaceAll, tablesOf } from '$lib/storage/stores/replace-all';
import { questionnaire, questionnaireRef } from './questionnaire';

type KeyPath = string | string[];

type Index = { readonly name: string; readonly keyPath: KeyPath; readonly isUnique: boolean };

type StoredTable = {
	readonly name: string;
	readonly keyPath: KeyPath;
	readonly indexes: readonly Index[];
	readonly rows: readonly unknown[];
};

/** A database as plain data, from which a browser can make it again. */
type Copy = { readonly name: string; readonly version: number; readonly tables: readonly StoredTable[] };

/**
 * Stores items in this browser as an import from a file does. Opens no page of the app, which would be most of the
 * computing of an import; leaves the page at a file of the site.
 */
export async function putOnDevice(page: Page, ...items: readonly Item[]): Promise<void> {
	const copy = await copyWith(items);
	// A database belongs to an origin, and a file without scripts is the shortest way there.
	await page.goto('./licenties.txt');
	await page.evaluate(makeDatabase, copy);
}

/** Stores a scan in this browser; see `putOnDevice`. */
export const putScan = (page: Page, scan: Scan): Promise<void> => putOnDevice(page, { kind: 'scan', scan });

/** Writes the items into a database in memory, with the code of the app. */
async function copyWith(items: readonly Item[]): Promise<Copy> {
	const database = new ScanDatabase(databaseName, { indexedDB: new IDBFactory(), IDBKeyRange });
	const texts = [{ ref: questionnaireRef, content: questionnaire }];
	await database.transaction('rw', tablesOf(database), async () => {
		await replaceAll(database, { items, texts });
	});
	const { version } = database.backendDB();
	const tables = await Promise.all(
		database.tables.map(async (table): Promise<StoredTable> => {
			const { primKey, indexes } = table.schema;
			return {
				name: table.name,
				keyPath: keyPathOf(primKey),
				indexes: indexes.map((index) => ({
					name: index.name,
					keyPath: keyPathOf(index),
					isUnique: index.unique ?? false,
				})),
				rows: await table.toArray(),
			};
		}),
	);
	database.close();
	return { name: databaseName, version, tables };
}

function keyPathOf({ name, keyPath }: { name: string; keyPath?: KeyPath | undefined }): KeyPath {
	if (keyPath === undefined || keyPath === '') throw new Error(`The key ${name} has no path`);
	return keyPath;
}

/** Runs in the page: makes the database if there is none, and adds the rows. */
function makeDatabase({ name, version, tables }: Copy): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, version);
		opening.onupgradeneeded = () => {
			for (const table of tables) {
				const store = opening.result.createObjectStore(table.name, { keyPath: table.keyPath });
				for (const index of table.indexes)
					store.createIndex(index.name, index.keyPath, { unique: index.isUnique });
			}
		};
		opening.onsuccess = () => {
			const filled = tables.filter(({ rows }) => rows.length > 0);
			const transaction = opening.result.transaction(
				filled.map((table) => table.name),
				'readwrite',
			);
			for (const { name: table, rows } of filled)
				for (const row of rows) transaction.objectStore(table).put(row);
			transaction.oncomplete = () => {
				opening.result.close();
				resolve();
			};
			transaction.onerror = () => {
				reject(new Error('The rows could not be written'));
			};
		};
		opening.onerror = () => {
			reject(new Error('The database could not be opened'));
		};
	});
}
