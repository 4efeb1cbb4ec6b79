import { err, ok, type Result } from '$lib/result';
import {
	fileSchema,
	openEnvelope,
	readData,
	writeFile,
	type Envelope,
	type FileError,
	type KnownText,
} from '$lib/scan/file-format';
import { questionnaireRefSchema } from '$lib/content/questionnaire-ref';
import type { QuestionnaireText } from './content';

/** A `.bouwstenenscan` file of kind `pack`: a questionnaire, with its reference as `data`. */
export const packFileSchema = fileSchema('pack', questionnaireRefSchema);

export const writePackFile = (
	{ ref, content }: QuestionnaireText,
	app: string,
	createdAt: string,
): Promise<string> => writeFile({ kind: 'pack', data: ref, questionnaire: content, ref, app, createdAt });

export async function parsePackFile(text: string): Promise<Result<QuestionnaireText, FileError>> {
	const envelope = openEnvelope(text);
	if (!envelope.ok) return envelope;
	return envelope.value.kind === 'pack' ? readPackFile(envelope.value) : err('other-kind');
}

export async function readPackFile(
	envelope: Envelope,
	known?: KnownText,
): Promise<Result<QuestionnaireText, FileError>> {
	const read = await readData(envelope, questionnaireRefSchema, (ref) => ref, known);
	return read.ok ? ok({ ref: read.value.data, content: read.value.questionnaire }) : read;
}
