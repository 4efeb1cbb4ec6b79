import type { Questionnaire } from '$lib/content/questionnaire';
import { err, ok, type Result } from '$lib/result';
import { fileSchema, openEnvelope, readData, writeFile, type FileError } from './file-format';
import { scanSchema, type Scan } from './scan';

export { formatVersion, maxFileBytes, type FileError } from './file-format';

export type ScanFile = { readonly scan: Scan; readonly questionnaire: Questionnaire };

/** A `.bouwstenenscan` file of kind `scan`. Published as JSON Schema in `static/schema/`. */
export const scanFileSchema = fileSchema('scan', scanSchema);

/** Serialises a scan with the questionnaire it was answered on. */
export const writeScanFile = (
	{ scan, questionnaire }: ScanFile,
	app: string,
	createdAt: string,
): Promise<string> =>
	writeFile({ kind: 'scan', data: scan, questionnaire, ref: scan.questionnaire, app, createdAt });

export async function parseScanFile(text: string): Promise<Result<ScanFile, FileError>> {
	const envelope = openEnvelope(text);
	if (!envelope.ok) return envelope;
	if (envelope.value.kind !== 'scan') return err('other-kind');
	const read = await readData(envelope.value, scanSchema, (scan) => scan.questionnaire);
	return read.ok ? ok({ scan: read.value.data, questionnaire: read.value.questionnaire }) : read;
}
