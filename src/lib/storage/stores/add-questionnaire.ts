import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { ScanDatabase } from '../database';

/** Stores a questionnaire unless its id, version and hash are already stored. Must run inside a transaction. */
export async function addQuestionnaire(
	questionnaires: ScanDatabase['questionnaires'],
	ref: QuestionnaireRef,
	content: Questionnaire,
): Promise<void> {
	const key: [string, string, string] = [ref.id, ref.version, ref.hash];
	const isHere = (await questionnaires.where('[id+version+hash]').equals(key).count()) > 0;
	if (!isHere) await questionnaires.put({ ...ref, content });
}
