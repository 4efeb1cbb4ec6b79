import { ScanDatabase } from './database';
import { ScanStore } from './scan-store';

let opened: ScanStore | undefined;

/** The scans of this browser; one connection for the whole tab. */
export function deviceScans(): ScanStore {
	opened ??= new ScanStore(new ScanDatabase());
	return opened;
}
