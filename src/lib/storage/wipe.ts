import { ScanDatabase } from './database';
import { databaseName } from './database-name';
import { deviceDatabase } from './device-database';
import { inMemory } from './in-memory';

/**
 * Deletes the database; from then on this window can't write any more, and other windows let go by themselves.
 * `onwaiting`: a window that doesn't has to be closed first.
 */
export async function wipeDatabase(onwaiting: () => void): Promise<void> {
	const database = deviceDatabase();
	database.on('blocked', onwaiting);
	await database.delete();
	// what another window of the edition in one file was told to keep there
	if (inMemory.insteadOf) await new ScanDatabase(databaseName, inMemory.insteadOf).delete();
}
