import { deviceDatabase } from './device-database';
import { SettingsStore } from './stores/settings-store';

let store: SettingsStore | undefined;

/** The settings of this browser. */
export function deviceSettings(): SettingsStore {
	const database = deviceDatabase();
	return (store ??= new SettingsStore(database));
}
