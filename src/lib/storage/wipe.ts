import { ScanDatabase } from './database';
import { databaseName } from './database-name';
import { deviceDatabase } from './device-database';
import { inMemory } from './in-memory';

/**
 * Deletes the database; from then on this window cannot write, and other windows close their connections. Calls
 * `onwaiting` when a window does not: it has to be closed first.
 */
export async function wipeDatabase(onwaiting: () => void): Promise<void> {
	const database = deviceDatabase();
	database.on('blocked', onwaiting);
	await database.delete();
	// another window of the single-file edition may have stored its data in the browser
	if (inMemory.insteadOf) await new ScanDatabase(databaseName, inMemory.insteadOf).delete();
}
