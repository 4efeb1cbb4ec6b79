import { ScanDatabase } from './database';
import { ScanStore } from './scan-store';

let database: ScanDatabase | undefined;
let store: ScanStore | undefined;

/** The scans of this browser; one connection for the whole tab. */
export function deviceScans(): ScanStore {
	database ??= new ScanDatabase();
	store ??= new ScanStore(database);
	// Dexie never tries again by itself after the browser once refused to open the database; what then fails, says so
	if (database.hasFailed()) database.open().catch(() => undefined);
	return store;
}
