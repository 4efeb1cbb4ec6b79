/** Components with the glossary, and the ticks beside an answer, bundled to load after the first screen. */
export { default as Ticks } from '../Ticks.svelte';
export { default as TermList } from './TermList.svelte';
export { default as TermText } from './TermText.svelte';
