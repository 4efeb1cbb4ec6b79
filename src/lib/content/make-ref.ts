import { checksumOf } from './canonical.ts';
import type { QuestionnaireRef } from './questionnaire-ref.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Reference by which scans and files identify exactly this text. */
export const makeRef = async (questionnaire: Questionnaire): Promise<QuestionnaireRef> => ({
	id: questionnaire.id,
	version: questionnaire.version,
	hash: await checksumOf(questionnaire),
});
