import type { Settings } from '$lib/storage/stores/settings-store';
import { downloadBackup, makeBackup, type MadeBackup, type NoBackup } from './backup';
import type { InFile } from './backup-in-file';
import { isAsWeLeftIt, writeToFile } from './keep-backup-file';
import { inWindow } from '$lib/ui/in-window.svelte';
import { now } from '../now';

/**
 * Outcome of saving a backup; `leftOut` counts items that are damaged or lack their questionnaire, and so are not in
 * it.
 */
export type BackupOutcome =
	| { readonly kind: 'written' | 'downloaded'; readonly at: string; readonly leftOut: number }
	| { readonly kind: NoBackup | Exclude<InFile, 'known'> | 'asks' | 'failed' };

/** Settings of this device, which hold the state of its backup. */
export const storedSettings = async () =>
	(await import('$lib/storage/stores/settings-store')).deviceSettings();

/** Overwrites whatever the file has. Rejects if it could not be written; it is unchanged then. */
export function writeInto(file: FileSystemFileHandle): Promise<BackupOutcome> {
	return saveBy('written', 'keptAt', async ({ contents }) => {
		await writeToFile(file, contents);
		return undefined;
	});
}

/** Brings the file up to date, unless that would destroy data that only the file has. */
export async function updateFile(handle: FileSystemFileHandle, keptAt: string): Promise<BackupOutcome> {
	const found = await contentsOf(handle, keptAt);
	if (found !== 'known') return { kind: found };
	return saveBy('written', 'keptAt', async ({ contents, leftOut }) => {
		if (leftOut.length > 0 && (await holdsAny(handle, leftOut))) return 'more';
		await writeToFile(handle, contents);
		return undefined;
	});
}

/** Whether the file may have the good copy of an item that this device can't read any more. */
async function holdsAny(handle: FileSystemFileHandle, ids: readonly string[]): Promise<boolean> {
	const text = await (await handle.getFile()).text();
	return ids.some((id) => text.includes(`"${id}"`));
}

export function saveAsDownload(): Promise<BackupOutcome> {
	return saveBy('downloaded', 'downloadedAt', (made) => {
		downloadBackup(made);
		return Promise.resolve(undefined);
	});
}

/** Checks whether writing would destroy data that only the file has; `keptAt` is when this device last wrote it. */
export async function contentsOf(handle: FileSystemFileHandle, keptAt: string): Promise<InFile> {
	const file = await handle.getFile();
	if (await isAsWeLeftIt(file, keptAt)) return 'known';
	return (await import('./backup-in-file')).lookInto(file);
}

/** Remembers the file to keep up to date from now on. */
export async function rememberFile(file: FileSystemFileHandle): Promise<void> {
	const settings = await storedSettings();
	await settings.set('backupFile', file);
	await settings.remove('keptAt');
}

/** `hand` resolves to the reason if it leaves the file as it is. */
async function saveBy(
	kind: 'written' | 'downloaded',
	moment: keyof Pick<Settings, 'keptAt' | 'downloadedAt'>,
	hand: (made: MadeBackup) => Promise<'more' | undefined>,
): Promise<BackupOutcome> {
	const writes = inWindow?.writes;
	const made = await makeBackup(now());
	if (!made.ok) return { kind: made.error };
	const { at, leftOut } = made.value;
	const refusal = await hand(made.value);
	if (refusal) return { kind: refusal };
	if (leftOut.length === 0) inWindow?.file(writes);
	// the backup exists, even if the device is too full to remember it
	await (await storedSettings()).set(moment, at).catch(() => undefined);
	return { kind, at, leftOut: leftOut.length };
}
