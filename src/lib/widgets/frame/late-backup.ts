/** A file between, so that the first screen does not carry the list of all that this needs. */
export const loadBackupNote = () => import('./BackupNote.svelte');

/** The same, once the browser has nothing better to do. */
export async function loadBackupNoteWhenIdle() {
	await whenIdle();
	return loadBackupNote();
}

/** Resolves once the browser has nothing better to do. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) {
			requestIdleCallback(() => {
				resolve();
			});
		} else setTimeout(resolve, 1_000);
	});
}
