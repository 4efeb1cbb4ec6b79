import { deviceDatabase } from './device-database';
import { PackStore } from './stores/pack-store';

let store: PackStore | undefined;

/** The questionnaires that the user installed in this browser. */
export function devicePacks(): PackStore {
	const database = deviceDatabase();
	return (store ??= new PackStore(database));
}
