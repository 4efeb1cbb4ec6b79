import { deviceDatabase } from './device-database';

/**
 * Deletes the database; from then on this window can't write any more, and other windows let go by themselves.
 * `onwaiting`: a window that doesn't has to be closed first.
 */
export async function wipeDatabase(onwaiting: () => void): Promise<void> {
	const database = deviceDatabase();
	database.on('blocked', onwaiting);
	await database.delete();
}
