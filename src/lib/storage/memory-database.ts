import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { databaseName } from './database-name';
import { ScanDatabase } from './database';
import { deviceDatabase } from './device-database';
import { inMemory } from './in-memory';

/**
 * Puts a database in memory in the place of the browser's, unless that one holds work of ours: someone chose so. For a
 * browser all HTML files on a computer are one site, and each can read the databases of the others.
 */
export async function keepInMemory(): Promise<boolean> {
	if (await holdsOurs(indexedDB).catch(() => false)) return false;
	inMemory.insteadOf = { indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
	replaceGlobal('indexedDB', new IDBFactory());
	replaceGlobal('IDBKeyRange', IDBKeyRange);
	// begins this event anew, without Dexie's own listeners: these broadcast the keys of what is written to other windows
	Dexie.on.addEventType('storagemutated');
	return true;
}

/** Copies all that is in memory to the browser's database, where the next load finds it; all of it or nothing. */
export async function copyToBrowser(): Promise<void> {
	if (!inMemory.insteadOf) return;
	// what another window put there may be newer
	if (await holdsOurs(inMemory.insteadOf.indexedDB)) throw new Error('Another window keeps its work there');
	const { tables } = deviceDatabase();
	const kept = new ScanDatabase(databaseName, inMemory.insteadOf);
	try {
		for (const table of tables) await kept.table(table.name).bulkPut(await table.toArray());
	} catch (error) {
		await kept.delete().catch(() => undefined);
		throw error;
	}
	kept.close();
}

type Listeners = { readonly written: (id: string) => void; readonly gone: (id: string) => void };

/** Calls with the id of each scan, bijeenkomst and peilmoment that is written or thrown away. */
export function onItemChange({ written, gone }: Listeners): void {
	const { scans, sessions, milestones } = deviceDatabase();
	for (const { hook } of [scans, sessions, milestones]) {
		hook('creating', (_key, { id }) => {
			written(id);
		});
		hook('updating', (changes, _key, { id }) => {
			if ('deletedAt' in changes && changes.deletedAt !== null) gone(id);
			else written(id);
		});
		hook('deleting', (_key, { id }) => {
			gone(id);
		});
	}
}

const holdsOurs = async (factory: IDBFactory): Promise<boolean> =>
	(await factory.databases()).some(({ name }) => name === databaseName);

function replaceGlobal(name: 'indexedDB' | 'IDBKeyRange', value: unknown): void {
	Object.defineProperty(globalThis, name, { value, configurable: true });
}
