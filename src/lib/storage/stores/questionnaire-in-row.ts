import * as v from 'valibot';
import { soundQuestionnaireSchema } from '$lib/content/pack/sound-questionnaire';
import type { QuestionnaireText } from '$lib/session/files/content';
import type { QuestionnaireRow } from '../database';

/** Validates a stored questionnaire; undefined when it is missing or unsound. */
export function questionnaireInRow(row: QuestionnaireRow | undefined): QuestionnaireText | undefined {
	if (!row) return undefined;
	const { content, ...ref } = row;
	const read = v.safeParse(soundQuestionnaireSchema, content, { abortEarly: true });
	return read.success ? { ref, content: read.output } : undefined;
}
