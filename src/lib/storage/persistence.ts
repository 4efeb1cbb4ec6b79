/** What the browser says about throwing away what the app keeps: it won't by itself, it may, or it does not tell. */
export type Promised = 'keeps' | 'may remove' | 'does not tell';

/** Without asking for anything. */
export const promisedSoFar = (): Promise<Promised> => told((storage) => storage.persisted());

/** Some browsers decide by themselves, others ask the user. */
export const askToKeep = (): Promise<Promised> => told((storage) => storage.persist());

async function told(question: (storage: StorageManager) => Promise<boolean>): Promise<Promised> {
	try {
		return (await question(navigator.storage)) ? 'keeps' : 'may remove';
	} catch {
		return 'does not tell';
	}
}
