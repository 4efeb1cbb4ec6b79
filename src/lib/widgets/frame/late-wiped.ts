/** Bundles the note with its listener, as it may no longer be available after a wipe. */
export { default as WipedNote } from './WipedNote.svelte';
export { onWiped } from '$lib/storage/wiped';
