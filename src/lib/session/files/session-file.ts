import type * as v from 'valibot';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
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
import { refKey } from '$lib/scan/one-per-ref';
import { scanSchema } from '$lib/scan/scan';
import { itemsIn, readBackup, type WholeBackup } from './backup-file';
import { answersIn, dataOf, refOf, type Content, type Item, type QuestionnaireText } from './content';
import { milestoneSchema } from '../milestone';
import { isPractice } from '../practice/is-practice';
import { readPackFile } from './pack-file';
import type { RegionAlias } from './region-alias';
import { sessionSchema } from '../session';

export type { Content } from './content';

/** A `.bouwstenenscan` file of kind `session`; contains personal data. */
export const sessionFileSchema = fileSchema('session', sessionSchema);

/** A `.bouwstenenscan` file of kind `milestone`. */
export const milestoneFileSchema = fileSchema('milestone', milestoneSchema);

/** Contents of a file of any kind. */
export type FileContents = {
	readonly contents: readonly Content[];
	/** Questionnaires that the user added to the device that wrote the file. */
	readonly packs: readonly QuestionnaireText[];
	readonly regionAliases: readonly RegionAlias[];
};

/** Serialises an item with the questionnaire it was answered on. */
export function writeContent(content: Content, app: string, createdAt: string): Promise<string> {
	const { kind, questionnaire } = content;
	return writeFile({ kind, data: dataOf(content), questionnaire, ref: refOf(content), app, createdAt });
}

/** Parses a file with one scan, session or milestone. */
export async function parseContent(text: string): Promise<Result<Content, FileError>> {
	const envelope = openEnvelope(text);
	return envelope.ok ? readOne(envelope.value) : envelope;
}

/**
 * Parses a file of any kind. A known questionnaire is not validated again, which speeds up many files with the same
 * one. Refuses a practice evening, so that its invented people never come among real ones.
 */
export async function readContents(
	text: string,
	known?: KnownText,
): Promise<Result<FileContents, FileError>> {
	const envelope = openEnvelope(text);
	if (!envelope.ok) return envelope;
	switch (envelope.value.kind) {
		case 'backup': {
			const read = await readBackup(envelope.value, known);
			return read.ok ? ok(contentsOf(read.value)) : read;
		}
		case 'pack': {
			const read = await readPackFile(envelope.value, known);
			return read.ok ? ok({ contents: [], packs: [read.value], regionAliases: [] }) : read;
		}
		default: {
			const read = await readOne(envelope.value, known);
			if (read.ok && isPractice(answersIn(read.value))) return err('practice');
			return read.ok ? ok({ contents: [read.value], packs: [], regionAliases: [] }) : read;
		}
	}
}

async function readOne(envelope: Envelope, known?: KnownText): Promise<Result<Content, FileError>> {
	switch (envelope.kind) {
		case 'scan':
			return readItem(envelope, scanSchema, (scan) => ({ kind: 'scan', scan }), known);
		case 'session':
			return readItem(envelope, sessionSchema, (session) => ({ kind: 'session', session }), known);
		case 'milestone':
			return readItem(envelope, milestoneSchema, (milestone) => ({ kind: 'milestone', milestone }), known);
		default:
			return err('other-kind');
	}
}

async function readItem<S extends v.GenericSchema>(
	envelope: Envelope,
	schema: S,
	itemOf: (data: v.InferOutput<S>) => Item,
	known?: KnownText,
): Promise<Result<Content, FileError>> {
	const read = await readData(envelope, schema, (data) => refOf(itemOf(data)), known);
	return read.ok ? ok({ ...itemOf(read.value.data), questionnaire: read.value.questionnaire }) : read;
}

function contentsOf({ backup, texts }: WholeBackup): FileContents {
	const byRef = new Map(texts.map((text) => [refKey(text.ref), text]));
	const textOf = (ref: QuestionnaireRef): readonly QuestionnaireText[] =>
		[byRef.get(refKey(ref)) ?? []].flat();
	return {
		contents: itemsIn(backup)
			.filter((item) => !isPractice(answersIn(item)))
			.flatMap((item) => textOf(refOf(item)).map(({ content }) => ({ ...item, questionnaire: content }))),
		packs: backup.packs.flatMap(textOf),
		regionAliases: backup.regionAliases,
	};
}
