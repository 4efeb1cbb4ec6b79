import { UnsavedItems } from '$lib/storage/stores/unsaved-items';
import type { OpenSession } from './open-session.svelte';
import type { OpenWizard } from './open-wizard.svelte';

/** `halt` stops further changes, and resolves once no write is under way: to true if the device has everything by then. */
type Haltable = { readonly halt: () => Promise<boolean> };

/**
 * Unsaved work of this window from before another one took over. It stays when the page is left by a link, until this
 * window goes on with the item; the browser asks before it closes the window.
 */
class HeldWork<Item extends Haltable> extends UnsavedItems<Item> {
	/** Halts an item with unsaved changes, and holds it, unless a write under way still saves them. */
	async hold(id: string, item: Item): Promise<void> {
		this.set(id, item);
		const isSaved = await item.halt();
		if (isSaved && this.get(id) === item) this.delete(id);
	}
}

export const heldScans = new HeldWork<OpenWizard>();
export const heldSessions = new HeldWork<OpenSession>();
