/** Indirection that keeps the dependency list of this component out of the first screen. */
export const loadBackupNote = () => import('./BackupNote.svelte');

/** Loads the note once the browser is idle. */
export async function loadBackupNoteWhenIdle() {
	await whenIdle();
	return loadBackupNote();
}

/** Resolves once the browser is idle. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) {
			requestIdleCallback(() => {
				resolve();
			});
		} else setTimeout(resolve, 1_000);
	});
}
