import type { Questionnaire, Reference } from '$lib/content/questionnaire';
import { allReferences } from './referent-texts';

/** The words that statements of this questionnaire use, and of which each region has its own meaning. */
export function referencesIn({ dimensions }: Questionnaire): readonly Reference[] {
	const used = dimensions.flatMap(({ statements }) => statements.flatMap(({ refersTo = [] }) => refersTo));
	return allReferences.filter((word) => used.includes(word));
}
