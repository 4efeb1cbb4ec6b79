import * as v from 'valibot';
import { soundQuestionnaireSchema } from '$lib/content/sound-questionnaire';
import type { QuestionnaireText } from '$lib/session/files/content';
import type { QuestionnaireRow } from '../database';

/** Undefined for a text that is not there, or that no screen could show. */
export function readText(row: QuestionnaireRow | undefined): QuestionnaireText | undefined {
	if (!row) return undefined;
	const { content, ...ref } = row;
	const read = v.safeParse(soundQuestionnaireSchema, content, { abortEarly: true });
	return read.success ? { ref, content: read.output } : undefined;
}
