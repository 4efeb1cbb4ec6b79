import { untilIdle } from '$lib/ui/late/when-idle';

/** Indirection that keeps the dependency list of this component out of the first screen. */
export const loadBackupNote = () => import('./BackupNote.svelte');

/** Loads the note once the browser is idle. */
export async function loadBackupNoteWhenIdle() {
	await untilIdle();
	return loadBackupNote();
}
