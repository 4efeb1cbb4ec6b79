import { deviceDatabase } from './device-database';
import { SessionStore } from './stores/session-store';

let store: SessionStore | undefined;

/** The bijeenkomsten of this browser; a module of its own, for a first statement has no need of it. */
export function deviceSessions(): SessionStore {
	const database = deviceDatabase();
	return (store ??= new SessionStore(database));
}
