import { ScanDatabase } from './database';
import { ScanStore } from './scan-store';
import { SessionStore } from './session-store';

let database: ScanDatabase | undefined;
let store: ScanStore | undefined;
let sessions: SessionStore | undefined;

/** The scans of this browser; one connection for the whole tab. */
export function deviceScans(): ScanStore {
	const opened = openDatabase();
	return (store ??= new ScanStore(opened));
}

/** The bijeenkomsten of this browser. */
export function deviceSessions(): SessionStore {
	const opened = openDatabase();
	return (sessions ??= new SessionStore(opened));
}

function openDatabase(): ScanDatabase {
	database ??= new ScanDatabase();
	// Dexie never tries again by itself after the browser once refused to open the database; what then fails, says so
	if (database.hasFailed()) database.open().catch(() => undefined);
	return database;
}
