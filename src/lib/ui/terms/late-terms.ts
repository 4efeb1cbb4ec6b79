/** Components with the glossary, bundled to load after the first screen. */
export { default as TermList } from './TermList.svelte';
export { default as TermText } from './TermText.svelte';
