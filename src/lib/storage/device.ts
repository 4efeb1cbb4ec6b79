import { deviceDatabase } from './device-database';
import { ScanStore } from './stores/scan-store';

let store: ScanStore | undefined;

/** The scans of this browser. */
export function deviceScans(): ScanStore {
	const database = deviceDatabase();
	return (store ??= new ScanStore(database));
}
