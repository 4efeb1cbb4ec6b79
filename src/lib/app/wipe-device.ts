import { databaseName, hasDatabase } from '$lib/storage/database-name';
import { tellWiped } from '$lib/storage/wiped';
import { inWindow } from '$lib/ui/in-window.svelte';
import { backupKeeper } from './backup/keep-backup.svelte';

/** True for our own caches and settings; those of other apps on the origin must stay. */
const isOurs = (name: string): boolean => name.startsWith(databaseName) || name.startsWith('sveltekit:');

/**
 * Removes everything the app keeps in this browser. `onwaiting` runs when another window must close first. Resolves to
 * the names of what could not be removed; rejects if the browser refuses.
 */
export async function wipeDevice(onwaiting: () => void): Promise<readonly string[]> {
	await backupKeeper.close();
	// first, or it fills its cache again
	await (await ourWorker())?.unregister();
	const { wipeDatabase } = await import('$lib/storage/wipe');
	await wipeDatabase(onwaiting);
	tellWiped();
	inWindow?.file();
	await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
	clear(localStorage);
	clear(sessionStorage);
	return whatIsLeft();
}

// the single-file edition is its own copy, and over plain http there is none; browsers reject both calls there
const canHaveCopy = (): boolean => import.meta.env.MODE !== 'single' && isSecureContext;

const ourWorker = async (): Promise<ServiceWorkerRegistration | undefined> =>
	canHaveCopy() ? navigator.serviceWorker.getRegistration() : undefined;

const ourCaches = async (): Promise<readonly string[]> =>
	canHaveCopy() ? (await caches.keys()).filter(isOurs) : [];

function clear(storage: Storage): void {
	for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key);
}

async function whatIsLeft(): Promise<readonly string[]> {
	const settings = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(isOurs);
	const isOfflineCopyLeft = (await ourCaches()).length > 0 || (await ourWorker()) !== undefined;
	return [
		...((await hasDatabase()) ? ['wat je invulde'] : []),
		...(isOfflineCopyLeft ? ['de kopie van de app voor gebruik zonder internet'] : []),
		...(settings.length > 0 ? ['instellingen'] : []),
	];
}
