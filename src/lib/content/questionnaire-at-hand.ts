import { required, type QuestionnaireSource } from './bundled';
import { splitQuestionnaire } from './outline';
import type { Questionnaire } from './questionnaire';
import type { QuestionnaireRef } from './questionnaire-ref';
import { readingMinutes } from './reading-minutes';

/** Wraps a questionnaire that is already in memory, such as one from a file. */
export function questionnaireAtHand(
	questionnaire: Questionnaire,
	ref: QuestionnaireRef,
): QuestionnaireSource {
	const { outline, dimensions } = splitQuestionnaire(questionnaire);
	return {
		ref,
		outline,
		minutes: readingMinutes(questionnaire),
		dimension: (id) => Promise.resolve(dimensions.find((dimension) => dimension.id === id)).then(required),
		whole: () => Promise.resolve(questionnaire),
	};
}
