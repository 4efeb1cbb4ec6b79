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
