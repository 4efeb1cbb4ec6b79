/** The glossary and what shows it: no first screen waits for these. */
export { default as TermList } from './TermList.svelte';
export { default as TermText } from './TermText.svelte';
