import { copyToBrowser, keepInMemory, onItemChange } from '$lib/storage/memory-database';
import { inWindow } from '$lib/ui/in-window.svelte';

/** Starts the edition in one file: its work is in this window, and closing it asks about what is in no file yet. */
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

/** From the next load on the browser keeps it, which someone chose after having been told who can read it there. */
export async function keepInBrowser(): Promise<void> {
	await copyToBrowser();
	inWindow?.file();
	location.reload();
}
