/** With what it shows: once all is wiped there may be nothing left to fetch it from. */
export { default as WipedNote } from './WipedNote.svelte';
export { onWiped } from '$lib/storage/wiped';
