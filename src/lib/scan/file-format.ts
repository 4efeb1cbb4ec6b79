import * as v from 'valibot';
import { checksumOf } from '$lib/content/canonical';
import { questionnaireRefSchema, type QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { questionnaireSchema, type Questionnaire } from '$lib/content/questionnaire';
import { soundQuestionnaireSchema } from '$lib/content/pack/sound-questionnaire';
import { err, ok, type Result } from '$lib/result';
import { migrate } from './migrations';
import { sameRef } from './same-ref';
import { timeSchema } from './scan';

export const formatVersion = 3;
/** A file with more bytes than this is refused before it is read. */
export const maxFileBytes = 50 * 1024 * 1024;

/** Reason for refusing a file; nothing has been written then. */
export type FileError =
	| 'too-large'
	| 'not-json'
	| 'not-ours'
	| 'too-new'
	| 'other-kind'
	| 'damaged'
	| 'wrong-checksum'
	/** Of a practice evening, with invented people. */
	| 'practice';

/** Header of a file, read before its contents are validated. */
export type Envelope = { readonly kind: string; readonly version: number; readonly json: unknown };

/** Data with the whole questionnaire that was answered. */
export type FileContent<T> = { readonly data: T; readonly questionnaire: Questionnaire };

/** Finds a questionnaire that was validated before under this reference, so that it is not validated once per file. */
export type KnownText = (ref: QuestionnaireRef) => Questionnaire | undefined;

const envelopeSchema = v.object({
	format: v.literal('bouwstenenscan'),
	formatVersion: v.number(),
	kind: v.string(),
});

/** Fields at the start of every file. */
export const headEntries = <K extends string>(kind: K) => ({
	format: v.literal('bouwstenenscan'),
	formatVersion: v.literal(formatVersion),
	kind: v.literal(kind),
	/** The version of the app that wrote the file. */
	app: v.string(),
	createdAt: timeSchema,
});

/** A questionnaire in a file; `content` determines how far it is validated. */
export const questionnaireTextSchema = <S extends v.GenericSchema>(content: S) =>
	v.strictObject({ ref: questionnaireRefSchema, content });

/** SHA-256 over the canonical JSON of `data`, hex. */
export const checksumSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A `.bouwstenenscan` file of one kind, in the newest format. */
export const fileSchema = <K extends string, S extends v.GenericSchema>(kind: K, data: S) =>
	v.strictObject({
		...headEntries(kind),
		/** The whole questionnaire that was answered. */
		questionnaire: questionnaireTextSchema(questionnaireSchema),
		data,
		checksum: checksumSchema,
	});

/** A file before its questionnaire and data are validated. */
const unreadSchema = (kind: string) =>
	v.strictObject({
		...headEntries(kind),
		questionnaire: questionnaireTextSchema(v.unknown()),
		data: v.unknown(),
		checksum: checksumSchema,
	});

export type FileParts<T> = FileContent<T> & {
	readonly kind: string;
	readonly ref: QuestionnaireRef;
	readonly app: string;
	readonly createdAt: string;
};

export async function writeFile<T>({
	kind,
	data,
	questionnaire,
	ref,
	app,
	createdAt,
}: FileParts<T>): Promise<string> {
	const file = {
		format: 'bouwstenenscan',
		formatVersion,
		kind,
		app,
		createdAt,
		questionnaire: { ref, content: questionnaire },
		data,
		checksum: await checksumOf(data),
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}

export function openEnvelope(text: string): Result<Envelope, FileError> {
	if (text.length > maxFileBytes) return err('too-large');
	const json = parseJson(text);
	if (!json.ok) return json;
	const envelope = v.safeParse(envelopeSchema, json.value);
	if (!envelope.success) return err('not-ours');
	if (envelope.output.formatVersion > formatVersion) return err('too-new');
	return ok({ kind: envelope.output.kind, version: envelope.output.formatVersion, json: json.value });
}

/** Validates a value, stopping at the first issue. */
export function readForm<S extends v.GenericSchema>(
	schema: S,
	value: unknown,
): Result<v.InferOutput<S>, 'damaged'> {
	const parsed = v.safeParse(schema, value, { abortEarly: true });
	return parsed.success ? ok(parsed.output) : err('damaged');
}

/**
 * Reads the data in an envelope. Validates form and checksums, and that the data refer to the enclosed questionnaire.
 */
export async function readData<S extends v.GenericSchema>(
	{ kind, version, json }: Envelope,
	schema: S,
	refOf: (data: v.InferOutput<S>) => QuestionnaireRef,
	known?: KnownText,
): Promise<Result<FileContent<v.InferOutput<S>>, FileError>> {
	const file = readForm(unreadSchema(kind), migrate(json, version));
	if (!file.ok) return file;
	const data = await readSealed(schema, file.value.data, file.value.checksum);
	if (!data.ok) return data;
	if (!sameRef(refOf(data.value), file.value.questionnaire.ref)) return err('damaged');
	const text = await readQuestionnaire(file.value.questionnaire, known);
	return text.ok ? ok({ data: data.value, questionnaire: text.value }) : text;
}

/** Reads data of this form and verifies its checksum. */
export async function readSealed<S extends v.GenericSchema>(
	schema: S,
	data: unknown,
	checksum: string,
): Promise<Result<v.InferOutput<S>, FileError>> {
	const read = readForm(schema, data);
	if (!read.ok) return read;
	return (await checksumOf(read.value)) === checksum ? read : err('wrong-checksum');
}

/** Reads a questionnaire and verifies it against its reference; a known one is not validated again. */
export async function readQuestionnaire(
	{ ref, content }: { readonly ref: QuestionnaireRef; readonly content: unknown },
	known?: KnownText,
): Promise<Result<Questionnaire, FileError>> {
	const before = known?.(ref);
	if (before) return ok(before);
	const read = await readSealed(soundQuestionnaireSchema, content, ref.hash);
	return !read.ok || isNamed(read.value, ref) ? read : err('damaged');
}

const isNamed = ({ id, version }: Questionnaire, ref: QuestionnaireRef): boolean =>
	id === ref.id && version === ref.version;

function parseJson(text: string): Result<unknown, 'not-json'> {
	try {
		return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return err('not-json');
	}
}
