/** Whether the browser may evict the app's storage by itself: never, possibly, or unknown. */
export type StoragePromise = 'keeps' | 'may remove' | 'does not tell';

/** Reads the current state without requesting anything. */
export const promisedSoFar = (): Promise<StoragePromise> => told((storage) => storage.persisted());

/** Requests persistent storage. Some browsers decide by themselves, others prompt the user. */
export const askToKeep = (): Promise<StoragePromise> => told((storage) => storage.persist());

async function told(question: (storage: StorageManager) => Promise<boolean>): Promise<StoragePromise> {
	try {
		return (await question(navigator.storage)) ? 'keeps' : 'may remove';
	} catch {
		return 'does not tell';
	}
}
