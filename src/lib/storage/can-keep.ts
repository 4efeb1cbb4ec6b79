import { databaseName } from './database-name';

/** Whether this browser lets the page store anything at all: opens a throwaway database and deletes it at once. */
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
