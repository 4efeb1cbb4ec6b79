/** Parts of a statement in one file, which loads after the first screen. */
export { default as EvidenceField } from '../EvidenceField.svelte';
export { default as Ticks } from '../Ticks.svelte';
export { default as TermList } from '../terms/TermList.svelte';
export { default as TermText } from '../terms/TermText.svelte';
