import * as v from 'valibot';
import { ambitionLevels, levels } from '$lib/content/levels';
import * as limits from '$lib/content/limits';
import { questionnaireRefSchema } from '$lib/content/questionnaire-ref';
import type { Range } from '$lib/content/range';
import type { DeepReadonly } from '$lib/deep-readonly';
import { isDay, isMoment } from './calendar';
import { referentsSchema } from './referents/referents';
import { ticks, ticksFor } from './ticks';

export const uuidSchema = v.pipe(v.string(), v.uuid());
/** ISO 8601, in UTC: times are compared as text. */
export const timeSchema = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'), v.check(isMoment));
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isDay));
export const statementIdSchema = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.[1-9][0-9]?$/));
export const dimensionIdSchema = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}$/));
export const lineSchema = v.pipe(v.string(), v.maxLength(limits.line));
export const textSchema = v.pipe(v.string(), v.maxLength(limits.text));
export const longTextSchema = v.pipe(v.string(), v.maxLength(limits.longText));

/** A whole number of this range. */
export const numberSchema = ({ least, most }: Range) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const reasonSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('elsewhere'), who: textSchema }),
	v.strictObject({ kind: v.literal('irrelevant') }),
	v.strictObject({ kind: v.literal('other'), text: textSchema }),
]);

const answerSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('level'), level: v.picklist(levels) }),
	v.strictObject({ kind: v.literal('skipped') }),
	v.strictObject({ kind: v.literal('unknown') }),
	v.strictObject({ kind: v.literal('notApplicable'), reason: reasonSchema }),
]);

export const entrySchema = v.pipe(
	v.strictObject({
		statementId: statementIdSchema,
		/** Version of the statement that was on screen. */
		statementVersion: numberSchema(limits.version),
		answer: v.nullable(answerSchema),
		/** Ticks beside the answer, in fixed order; absent without any. Since format 2. */
		ticks: v.exactOptional(v.pipe(v.array(v.picklist(ticks)), v.nonEmpty(), v.maxLength(ticks.length))),
		/** Place where a level of 2 or higher can be read: "regioplan, blz. 12"; kept at other answers. Since format 3. */
		evidence: v.exactOptional(lineSchema),
		remark: longTextSchema,
		changedAt: timeSchema,
	}),
	v.check(
		({ answer, ticks: ticked }) => ticked === undefined || ticksFor(answer, ticked).join() === ticked.join(),
	),
);

const ambitionSchema = v.strictObject({
	level: v.picklist(ambitionLevels),
	year: numberSchema(limits.year),
	changedAt: timeSchema,
});

export const regionSchema = v.strictObject({ id: uuidSchema, name: lineSchema });

/** The scan or bijeenkomst that this one follows, and its day. */
export const followsSchema = v.strictObject({ id: uuidSchema, date: daySchema });

const contextAnswerSchema = v.union([
	longTextSchema,
	v.pipe(v.array(lineSchema), v.maxLength(limits.options)),
]);

/** A scan as stored and as written to a file. */
export const scanSchema = v.strictObject({
	id: uuidSchema,
	/** The user's own name for the scan; may be empty. */
	name: lineSchema,
	region: regionSchema,
	/** A role id of the questionnaire; empty when not given. */
	role: lineSchema,
	length: v.picklist(['short', 'full']),
	referents: v.exactOptional(referentsSchema),
	questionnaire: questionnaireRefSchema,
	/** The earlier scan of the same person. Since format 3. */
	follows: v.exactOptional(followsSchema),
	createdAt: timeSchema,
	changedAt: timeSchema,
	finishedAt: v.nullable(timeSchema),
	/** The statement last on screen. */
	at: v.nullable(statementIdSchema),
	/** By statement id. */
	entries: v.pipe(
		v.record(statementIdSchema, entrySchema),
		v.maxEntries(limits.entries),
		v.check((entries) => Object.entries(entries).every(([id, entry]) => entry.statementId === id)),
	),
	/** By dimension id. */
	ambitions: v.pipe(v.record(dimensionIdSchema, ambitionSchema), v.maxEntries(limits.entries)),
	/** By question id. */
	context: v.pipe(
		v.record(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/)), contextAnswerSchema),
		v.maxEntries(limits.entries),
	),
});

export type NotApplicableReason = DeepReadonly<v.InferOutput<typeof reasonSchema>>;

/** A level or one of three non-scores; the fourth, *leeg*, is the absence of an answer. */
export type Answer = DeepReadonly<v.InferOutput<typeof answerSchema>>;

/** An answer to one statement, a remark, or both. */
export type Entry = DeepReadonly<v.InferOutput<typeof entrySchema>>;

export type Ambition = DeepReadonly<v.InferOutput<typeof ambitionSchema>>;

export type Region = DeepReadonly<v.InferOutput<typeof regionSchema>>;

/** Answer to an unscored context question: option ids, or the text typed. */
export type ContextAnswer = DeepReadonly<v.InferOutput<typeof contextAnswerSchema>>;

/** One person's answers about one region. */
export type Scan = DeepReadonly<v.InferOutput<typeof scanSchema>>;

/** Short: the core statements only; answers outside the scope are kept, not counted. */
export type ScanLength = Scan['length'];
