import { ScanDatabase } from './database';

let database: ScanDatabase | undefined;

/** The database of this browser; one connection for the whole tab. */
export function deviceDatabase(): ScanDatabase {
	database ??= new ScanDatabase();
	// Dexie never tries again by itself after the browser once refused to open the database; what then fails, says so.
	// Once everything was wiped it stays closed: a late write must not make the database anew
	if (database.hasFailed() && !database.hasBeenClosed()) database.open().catch(() => undefined);
	return database;
}

/**
 * Calls when this window loses its database: emptied by the browser, wiped or replaced by another window. What was
 * saved may be gone then. Returns how to stop.
 */
export function onDeviceLost(lost: () => void): () => void {
	const { close } = deviceDatabase().on;
	close.subscribe(lost);
	return () => {
		close.unsubscribe(lost);
	};
}
