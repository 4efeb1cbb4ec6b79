/** The name under which the browser keeps the database. */
export const databaseName = 'bouwstenenscan';

/**
 * False on a first visit: then there is nothing to read and no reason to load the database library. Where the browser
 * won't tell, true: reading then fails with its own reason.
 */
export async function hasDatabase(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === databaseName);
	} catch {
		return true;
	}
}
