import glossary from 'virtual:questionnaire/glossary';
import type { GlossaryEntry } from '$lib/content/glossary';
import { termFinder, termsIn } from '$lib/content/term-finder';

const find = termFinder(glossary);

/** The glossary entries whose terms occur in these texts, except known terms. */
export const termsOf = (texts: readonly string[], known?: ReadonlySet<string>): readonly GlossaryEntry[] =>
	termsIn(find, texts, known);

/** Terms already explained in earlier texts. */
export const knownFrom = (before: readonly string[]): ReadonlySet<string> =>
	new Set(termsOf(before).map(({ term }) => term));

export { find as findTerms };
