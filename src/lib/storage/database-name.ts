/** The name under which the browser keeps the database. */
export const databaseName = 'bouwstenenscan';

/** False on a first visit: then there is nothing to read and no reason to load the database library. */
export async function hasDatabase(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === databaseName);
	} catch {
		return false;
	}
}
