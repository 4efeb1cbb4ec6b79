/** The name of the IndexedDB database. */
export const databaseName = 'bouwstenenscan';

/**
 * False on a first visit: there is nothing to read, so the database library need not be loaded. True where the browser
 * does not list its databases: opening it then fails with the actual reason.
 */
export async function hasDatabase(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === databaseName);
	} catch {
		return true;
	}
}
