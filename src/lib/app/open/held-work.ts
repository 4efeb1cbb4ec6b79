import { UnsavedItems } from '$lib/storage/stores/unsaved-items';
import type { OpenSession } from './open-session.svelte';
import type { OpenWizard } from './open-wizard.svelte';

/**
 * Unsaved work of this window from before another one took over. It stays when the page is left by a link, until this
 * window goes on with the item; the browser asks before it closes the window.
 */
export const heldScans = new UnsavedItems<OpenWizard>();
export const heldSessions = new UnsavedItems<OpenSession>();
