import type { Settings } from '$lib/storage/stores/settings-store';
import { downloadBackup, makeBackup, type BackupText, type NoBackup } from './backup';
import type { InFile } from './backup-in-file';
import { isAsWeLeftIt, writeToFile } from './keep-backup-file';
import { inWindow } from '$lib/ui/in-window.svelte';
import { now } from '../now';

/** What became of saving; `leftOut` things are damaged or have no questionnaire any more, and are not in it. */
export type Saved =
	| { readonly kind: 'written' | 'downloaded'; readonly at: string; readonly leftOut: number }
	| { readonly kind: NoBackup | Exclude<InFile, 'known'> | 'asks' | 'failed' };

/** What this device remembers about its reservekopie. */
export const storedSettings = async () => (await import('$lib/storage/device-settings')).deviceSettings();

/** Rejects when the file could not be written; then it is as it was. */
export function writeInto(file: FileSystemFileHandle): Promise<Saved> {
	return saveBy('written', 'keptAt', ({ text }) => writeToFile(file, text));
}

export function saveAsDownload(): Promise<Saved> {
	return saveBy('downloaded', 'downloadedAt', downloadBackup);
}

/** Looks whether writing would take away something that is only in the file; `keptAt`: when it was last written here. */
export async function contentsOf(handle: FileSystemFileHandle, keptAt: string): Promise<InFile> {
	const file = await handle.getFile();
	if (await isAsWeLeftIt(file, keptAt)) return 'known';
	return (await import('./backup-in-file')).lookInto(file);
}

/** Remembers the file that is kept from now on. */
export async function rememberFile(file: FileSystemFileHandle): Promise<void> {
	const settings = await storedSettings();
	await settings.set('backupFile', file);
	await settings.remove('keptAt');
}

async function saveBy(
	kind: 'written' | 'downloaded',
	moment: keyof Pick<Settings, 'keptAt' | 'downloadedAt'>,
	hand: (made: BackupText) => void | Promise<void>,
): Promise<Saved> {
	const writes = inWindow?.writes;
	const made = await makeBackup(now());
	if (!made.ok) return { kind: made.error };
	const { at, leftOut } = made.value;
	await hand(made.value);
	if (leftOut === 0) inWindow?.file(writes);
	// the reservekopie is there, also on a device that is too full to remember it
	await (await storedSettings()).set(moment, at).catch(() => undefined);
	return { kind, at, leftOut };
}
