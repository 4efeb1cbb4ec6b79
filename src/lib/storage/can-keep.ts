import { databaseName } from './database-name';

/** Whether this browser keeps anything for the page at all: tried with a database that is taken away at once. */
export function canKeep(): Promise<boolean> {
	return new Promise((resolve) => {
		try {
			const opening = indexedDB.open(`${databaseName}-try`);
			opening.onsuccess = () => {
				opening.result.close();
				indexedDB.deleteDatabase(opening.result.name);
				resolve(true);
			};
			opening.onerror = () => {
				resolve(false);
			};
		} catch {
			resolve(false);
		}
	});
}
