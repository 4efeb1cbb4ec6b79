import { dimensionOf, type QuestionnaireSource } from './bundled';
import type { Questionnaire } from './questionnaire';
import type { QuestionnaireRef } from './questionnaire-ref';
import { readingMinutes } from './reading-minutes';

/** Wraps a questionnaire that is already in memory, such as one from a file. */
export function questionnaireAtHand(
	questionnaire: Questionnaire,
	ref: QuestionnaireRef,
): QuestionnaireSource {
	return {
		ref,
		outline: questionnaire,
		minutes: readingMinutes(questionnaire),
		dimension: (id) => Promise.resolve().then(() => dimensionOf(questionnaire, id)),
		whole: () => Promise.resolve(questionnaire),
	};
}
