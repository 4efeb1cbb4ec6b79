import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';

/** True for two references to exactly the same text. */
export const sameRef = (a: QuestionnaireRef, b: QuestionnaireRef): boolean =>
	a.id === b.id && a.version === b.version && a.hash === b.hash;
