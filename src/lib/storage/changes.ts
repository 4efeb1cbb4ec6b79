import { Dexie } from 'dexie';
import { databaseName } from './database-name';

/** What a reservekopie is about; a setting or a verzameling is not. */
const kept = ['scans', 'entries', 'sessions', 'participants', 'milestones', 'packs', 'regions'];

/**
 * Calls after each write to what a reservekopie holds, by this window or another one. Returns how to stop.
 */
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
