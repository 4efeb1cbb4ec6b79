import { deviceDatabase } from './device-database';
import { SessionStore } from './stores/session-store';

let store: SessionStore | undefined;

/** The sessions (bijeenkomsten) of this browser; a separate module, so that the first statement loads without it. */
export function deviceSessions(): SessionStore {
	const database = deviceDatabase();
	return (store ??= new SessionStore(database));
}
