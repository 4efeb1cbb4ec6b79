import { ScanDatabase } from './database';

let database: ScanDatabase | undefined;

/** The database of this browser; one connection per window. */
export function deviceDatabase(): ScanDatabase {
	database ??= new ScanDatabase();
	// Dexie does not retry by itself after a failed open; if this attempt fails too, the next query rejects.
	// After a wipe it stays closed: a late write must not create the database again
	if (database.hasFailed() && !database.hasBeenClosed()) database.open().catch(() => undefined);
	return database;
}

/** Function that returns the only instance of a store on the database of this browser. */
export function onDevice<T>(make: (database: ScanDatabase) => T): () => T {
	let store: T | undefined;
	return () => {
		// first, because it opens the database again after a failure
		const database = deviceDatabase();
		return (store ??= make(database));
	};
}

/**
 * Calls back when the connection closes: the browser cleared the database, or another window deleted or upgraded it.
 * Saved data may be gone. Returns the unsubscribe function.
 */
export function onDeviceLost(lost: () => void): () => void {
	const { close } = deviceDatabase().on;
	close.subscribe(lost);
	return () => {
		close.unsubscribe(lost);
	};
}
