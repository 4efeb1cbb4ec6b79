import * as v from 'valibot';
import { checksumOf } from '$lib/content/canonical';
import { questionnaireRefSchema, type QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { questionnaireSchema } from '$lib/content/questionnaire';
import type { DeepReadonly } from '$lib/deep-readonly';
import { eachInSteps, inSlices, type Steps } from '$lib/in-slices';
import { err, ok, type Result } from '$lib/result';
import {
	checksumSchema,
	formatVersion,
	headEntries,
	openEnvelope,
	readForm,
	readQuestionnaire,
	questionnaireTextSchema,
	type Envelope,
	type FileError,
	type KnownText,
} from '$lib/scan/file-format';
import { migrate } from '$lib/scan/migrations';
import { onePerRef, refKey } from '$lib/scan/one-per-ref';
import { scanSchema } from '$lib/scan/scan';
import { refOf, type Item, type QuestionnaireText } from './content';
import type { DeviceContent } from './device-content';
import { milestoneSchema } from '../milestone';
import { regionAliasSchema, type RegionAlias } from './region-alias';
import { sessionSchema } from '../session';

/** Far more than anyone confirms by hand. */
const mostAliases = 100_000;

const backupSchema = v.strictObject({
	scans: v.array(scanSchema),
	sessions: v.array(sessionSchema),
	milestones: v.array(milestoneSchema),
	/** Questionnaires that the user added to the device. */
	packs: v.array(questionnaireRefSchema),
	regionAliases: v.pipe(v.array(regionAliasSchema), v.maxLength(mostAliases)),
});

/** Everything on a device, except its bin. */
export type Backup = DeepReadonly<v.InferOutput<typeof backupSchema>>;

/** A backup with the questionnaires that are needed to open it. */
export type WholeBackup = { readonly backup: Backup; readonly texts: readonly QuestionnaireText[] };

/** Far more than anyone has; each takes time to validate. */
const mostTexts = 100;

const fileOf = <S extends v.GenericSchema, D extends v.GenericSchema>(content: S, data: D) =>
	v.strictObject({
		...headEntries('backup'),
		/** Every questionnaire that `data` refers to, once. */
		questionnaires: v.pipe(v.array(questionnaireTextSchema(content)), v.maxLength(mostTexts)),
		data,
		checksum: checksumSchema,
	});

/** A `.bouwstenenscan` file of kind `backup`; contains personal data. */
export const backupFileSchema = fileOf(questionnaireSchema, backupSchema);
const unreadSchema = fileOf(v.unknown(), v.unknown());

export const backupFrom = (
	{ scans, sessions, milestones }: DeviceContent,
	packs: readonly QuestionnaireRef[],
	regionAliases: readonly RegionAlias[],
): Backup => ({
	scans: scans.filter(isKept).map(({ scan }) => scan),
	sessions: sessions.filter(isKept).map(({ session }) => session),
	milestones: milestones.filter(isKept).map(({ milestone }) => milestone),
	packs,
	regionAliases,
});

const isKept = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

export const itemsIn = ({ scans, sessions, milestones }: Backup): readonly Item[] => [
	...scans.map((scan) => ({ kind: 'scan', scan }) as const),
	...sessions.map((session) => ({ kind: 'session', session }) as const),
	...milestones.map((milestone) => ({ kind: 'milestone', milestone }) as const),
];

/** References to all questionnaires that a backup needs, without duplicates. */
export function refsIn(backup: Backup): readonly QuestionnaireRef[] {
	return onePerRef<QuestionnaireRef>([...itemsIn(backup).map(refOf), ...backup.packs], (ref) => ref);
}

/** Adds to a backup the questionnaires that it needs, without duplicates. */
export function withTexts(backup: Backup, texts: readonly QuestionnaireText[]): WholeBackup {
	const byRef = new Map(texts.map((text) => [refKey(text.ref), text]));
	return { backup, texts: refsIn(backup).flatMap((ref) => byRef.get(refKey(ref)) ?? []) };
}

/** A backup before its items are validated one by one. */
const uncheckedSchema = v.strictObject({
	...backupSchema.entries,
	scans: v.array(v.unknown()),
	sessions: v.array(v.unknown()),
	milestones: v.array(v.unknown()),
});

/** Serialises without indentation: a backup can be large, and nobody reads it by eye. */
export async function writeBackup(
	{ backup, texts }: WholeBackup,
	app: string,
	createdAt: string,
): Promise<string> {
	const head = { format: 'bouwstenenscan', formatVersion, kind: 'backup', app, createdAt };
	const checksum = await checksumOf(backup);
	const before = JSON.stringify({ ...head, questionnaires: texts }).slice(0, -1);
	return `${before},"data":${await inSlices(jsonSteps(backup))},"checksum":"${checksum}"}`;
}

function* jsonSteps(backup: Backup): Steps<string> {
	const lists: string[] = [];
	for (const [key, items] of Object.entries(backup)) {
		const texts = yield* eachInSteps<unknown, string>(items, (item) => JSON.stringify(item));
		lists.push(`"${key}":[${texts.join(',')}]`);
	}
	return `{${lists.join(',')}}`;
}

export async function parseBackup(text: string): Promise<Result<WholeBackup, FileError>> {
	const envelope = openEnvelope(text);
	if (!envelope.ok) return envelope;
	return envelope.value.kind === 'backup' ? readBackup(envelope.value) : err('other-kind');
}

/** Reads and validates the backup in an envelope, including the presence of every questionnaire it needs. */
export async function readBackup(
	{ version, json }: Envelope,
	known?: KnownText,
): Promise<Result<WholeBackup, FileError>> {
	const file = readForm(unreadSchema, migrate(json, version));
	if (!file.ok) return file;
	const data = await inSlices(readSteps(file.value.data));
	if (!data.ok) return data;
	if ((await checksumOf(data.value)) !== file.value.checksum) return err('wrong-checksum');
	const texts = await Promise.all(file.value.questionnaires.map((text) => readWhole(text, known)));
	const failed = texts.find((text) => !text.ok);
	if (failed) return failed;
	const read = texts.flatMap((text) => (text.ok ? [text.value] : []));
	const there = new Set(read.map((text) => refKey(text.ref)));
	const isWhole = refsIn(data.value).every((ref) => there.has(refKey(ref)));
	return isWhole ? ok({ backup: data.value, texts: read }) : err('damaged');
}

function* readSteps(data: unknown): Steps<Result<Backup, 'damaged'>> {
	const unchecked = readForm(uncheckedSchema, data);
	if (!unchecked.ok) return unchecked;
	const scans = yield* readEach(scanSchema, unchecked.value.scans);
	const sessions = yield* readEach(sessionSchema, unchecked.value.sessions);
	const milestones = yield* readEach(milestoneSchema, unchecked.value.milestones);
	if (!scans || !sessions || !milestones) return err('damaged');
	return ok({ ...unchecked.value, scans, sessions, milestones });
}

/** Undefined if one of them is invalid. */
function* readEach<S extends v.GenericSchema>(
	schema: S,
	values: readonly unknown[],
): Steps<v.InferOutput<S>[] | undefined> {
	const read: v.InferOutput<S>[] = [];
	for (const value of values) {
		const item = readForm(schema, value);
		if (!item.ok) return undefined;
		read.push(item.value);
		yield;
	}
	return read;
}

async function readWhole(
	text: { readonly ref: QuestionnaireRef; readonly content: unknown },
	known?: KnownText,
): Promise<Result<QuestionnaireText, FileError>> {
	const content = await readQuestionnaire(text, known);
	return content.ok ? ok({ ref: text.ref, content: content.value }) : content;
}
