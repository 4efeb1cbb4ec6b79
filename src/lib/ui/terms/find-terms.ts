import glossary from 'virtual:questionnaire/glossary';
import { termFinder, termsIn, type GlossaryEntry } from '$lib/content/glossary';

const find = termFinder(glossary);

/** Which words of the glossary are in these texts. */
export const termsOf = (texts: readonly string[], known?: ReadonlySet<string>): readonly GlossaryEntry[] =>
	termsIn(find, texts, known);

/** What was explained in the texts before this one is not explained again. */
export const knownFrom = (before: readonly string[]): ReadonlySet<string> =>
	new Set(termsOf(before).map(({ term }) => term));

export { find as findTerms };
