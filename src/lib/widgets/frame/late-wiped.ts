/** Bundles the listener with its note, which may not be available any more after a wipe. */
export { default as WipedNote } from './WipedNote.svelte';
export { onWiped } from '$lib/storage/wiped';
