import { copyToBrowser, keepInMemory, onItemChange } from '$lib/storage/memory-database';
import { inWindow } from '$lib/ui/in-window.svelte';

/**
 * Starts the single-file edition: the work is in this window, which asks before it closes if anything is in no file
 * yet.
 */
export async function startOneFile(): Promise<void> {
	if (!inWindow || !(await keepInMemory())) return;
	const work = inWindow;
	work.isOn = true;
	onItemChange({
		written: (id) => {
			work.write(id);
		},
		gone: (id) => {
			work.drop(id);
		},
	});
	addEventListener('beforeunload', (event) => {
		if (!work.isAllFiled) event.preventDefault();
	});
}

/** Lets the browser keep the work from the next load on; the user chose this after reading who can see it there. */
export async function keepInBrowser(): Promise<void> {
	await copyToBrowser();
	inWindow?.file();
	location.reload();
}
