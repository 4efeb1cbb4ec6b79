import { Dexie } from 'dexie';
import { databaseName } from './database-name';

/** Tables whose changes make a backup out of date; settings and the collection do not. */
const kept = ['scans', 'entries', 'sessions', 'participants', 'milestones', 'packs', 'regions'];

/** Calls back after each write, by any window, to a table that the backup covers. Returns the unsubscribe function. */
export function onDeviceChange(changed: () => void, name = databaseName): () => void {
	const prefixes = kept.map((table) => `idb://${name}/${table}/`);
	const listener = (parts: object): void => {
		const touched = Object.keys(parts).some((part) => prefixes.some((prefix) => part.startsWith(prefix)));
		if (touched) changed();
	};
	Dexie.on.storagemutated.subscribe(listener);
	return () => {
		Dexie.on.storagemutated.unsubscribe(listener);
	};
}
