import { CollectionStore } from './stores/collection-store';
import { deviceDatabase } from './device-database';

let store: CollectionStore | undefined;

/** The collection (verzameling) of this browser. */
export function deviceCollection(): CollectionStore {
	const database = deviceDatabase();
	return (store ??= new CollectionStore(database));
}
