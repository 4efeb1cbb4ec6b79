import * as v from 'valibot';
import { questionnaireSchema, type Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import { checksumOf } from '$lib/content/canonical';
import { migrate } from './migrations';
import { sameRef } from './same-ref';
import type { Scan } from './scan';
import { questionnaireRefSchema, scanSchema } from './scan-schema';

export const formatVersion = 1;
/** A file larger than this many bytes is refused before it is read. */
export const maxFileBytes = 50 * 1024 * 1024;

/** Why a file was refused; nothing has been written when one of these comes back. */
export type FileError =
	'too-large' | 'not-json' | 'not-ours' | 'too-new' | 'other-kind' | 'damaged' | 'wrong-checksum';

export type ScanFile = { readonly scan: Scan; readonly questionnaire: Questionnaire };

const envelopeSchema = v.object({
	format: v.literal('bouwstenenscan'),
	formatVersion: v.number(),
	kind: v.string(),
});

/** A `.bouwstenenscan` file of kind `scan`, format 1. Published as JSON Schema in `static/schema/`. */
export const scanFileSchema = v.strictObject({
	format: v.literal('bouwstenenscan'),
	formatVersion: v.literal(formatVersion),
	kind: v.literal('scan'),
	/** The version of the app that wrote the file. */
	app: v.string(),
	createdAt: v.pipe(v.string(), v.isoTimestamp()),
	/** The whole text that the answers were given on. */
	questionnaire: v.strictObject({ ref: questionnaireRefSchema, content: questionnaireSchema }),
	data: scanSchema,
	/** SHA-256 over the canonical JSON of `data`, hex. */
	checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** The text of a file that holds this scan and the questionnaire that it was answered on. */
export async function writeScanFile(
	{ scan, questionnaire }: ScanFile,
	app: string,
	createdAt: string,
): Promise<string> {
	const file = {
		format: 'bouwstenenscan',
		formatVersion,
		kind: 'scan',
		app,
		createdAt,
		questionnaire: { ref: scan.questionnaire, content: questionnaire },
		data: scan,
		checksum: await checksumOf(scan),
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}

export async function parseScanFile(text: string): Promise<Result<ScanFile, FileError>> {
	if (text.length > maxFileBytes) return err('too-large');
	const json = parseJson(text);
	if (!json.ok) return json;
	const envelope = v.safeParse(envelopeSchema, json.value);
	if (!envelope.success) return err('not-ours');
	if (envelope.output.formatVersion > formatVersion) return err('too-new');
	if (envelope.output.kind !== 'scan') return err('other-kind');
	const file = v.safeParse(scanFileSchema, migrate(json.value, envelope.output.formatVersion));
	if (!file.success) return err('damaged');
	return verified(file.output);
}

async function verified(file: v.InferOutput<typeof scanFileSchema>): Promise<Result<ScanFile, FileError>> {
	const { data: scan, questionnaire, checksum } = file;
	if ((await checksumOf(scan)) !== checksum) return err('wrong-checksum');
	if (!sameRef(scan.questionnaire, questionnaire.ref)) return err('damaged');
	if ((await checksumOf(questionnaire.content)) !== questionnaire.ref.hash) return err('wrong-checksum');
	return ok({ scan, questionnaire: questionnaire.content });
}

function parseJson(text: string): Result<unknown, 'not-json'> {
	try {
		return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return err('not-json');
	}
}
