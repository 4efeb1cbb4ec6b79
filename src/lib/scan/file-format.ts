import * as v from 'valibot';
import { checksumOf } from '$lib/content/canonical';
import type { QuestionnaireRef } from '$lib/content/outline';
import { questionnaireSchema, type Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import { migrate } from './migrations';
import { sameRef } from './same-ref';
import { questionnaireRefSchema } from './scan-schema';

export const formatVersion = 1;
/** A file larger than this many bytes is refused before it is read. */
export const maxFileBytes = 50 * 1024 * 1024;

/** Why a file was refused; nothing has been written when one of these comes back. */
export type FileError =
	'too-large' | 'not-json' | 'not-ours' | 'too-new' | 'other-kind' | 'damaged' | 'wrong-checksum';

/** What a file says of itself before its contents are looked at. */
export type Envelope = { readonly kind: string; readonly version: number; readonly json: unknown };

/** Data with the whole text that the answers were given on. */
export type FileContent<T> = { readonly data: T; readonly questionnaire: Questionnaire };

const envelopeSchema = v.object({
	format: v.literal('bouwstenenscan'),
	formatVersion: v.number(),
	kind: v.string(),
});

/** A `.bouwstenenscan` file of one kind, format 1. */
export const fileSchema = <K extends string, S extends v.GenericSchema>(kind: K, data: S) =>
	v.strictObject({
		format: v.literal('bouwstenenscan'),
		formatVersion: v.literal(formatVersion),
		kind: v.literal(kind),
		/** The version of the app that wrote the file. */
		app: v.string(),
		createdAt: v.pipe(v.string(), v.isoTimestamp()),
		/** The whole text that the answers were given on. */
		questionnaire: v.strictObject({ ref: questionnaireRefSchema, content: questionnaireSchema }),
		data,
		/** SHA-256 over the canonical JSON of `data`, hex. */
		checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
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

/** The data in an envelope, checked whole: form, checksums, and that they are about the questionnaire that is with it. */
export async function readData<S extends v.GenericSchema>(
	{ kind, version, json }: Envelope,
	data: S,
	refOf: (data: v.InferOutput<S>) => QuestionnaireRef,
): Promise<Result<FileContent<v.InferOutput<S>>, FileError>> {
	const file = v.safeParse(fileSchema(kind, v.unknown()), migrate(json, version));
	if (!file.success) return err('damaged');
	const parsed = v.safeParse(data, file.output.data);
	if (!parsed.success) return err('damaged');
	const { questionnaire, checksum } = file.output;
	const read = parsed.output;
	if ((await checksumOf(read)) !== checksum) return err('wrong-checksum');
	if (!sameRef(refOf(read), questionnaire.ref)) return err('damaged');
	if ((await checksumOf(questionnaire.content)) !== questionnaire.ref.hash) return err('wrong-checksum');
	return ok({ data: read, questionnaire: questionnaire.content });
}

function parseJson(text: string): Result<unknown, 'not-json'> {
	try {
		return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return err('not-json');
	}
}
