import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { databaseName } from './database-name';
import { ScanDatabase } from './database';
import { deviceDatabase } from './device-database';
import { inMemory } from './in-memory';

/**
 * Replaces IndexedDB by one in memory, unless the browser already has our database: the user then chose to store there.
 * Browsers treat all local HTML files as one origin, so each file can read the databases of the others. Returns whether
 * it replaced it.
 */
export async function keepInMemory(): Promise<boolean> {
	if (await holdsOurs(indexedDB).catch(() => false)) return false;
	inMemory.insteadOf = { indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
	replaceGlobal('indexedDB', new IDBFactory());
	replaceGlobal('IDBKeyRange', IDBKeyRange);
	// resets this event to drop Dexie's own listeners, which broadcast the keys of written rows to other windows
	Dexie.on.addEventType('storagemutated');
	return true;
}

/** Copies every table from memory to the browser's database, where the next load finds it; all or nothing. */
export async function copyToBrowser(): Promise<void> {
	if (!inMemory.insteadOf) return;
	// data that another window stored there may be newer
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

/** Calls back with the id of each scan, session and milestone that is written, or deleted or moved to the bin. */
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
