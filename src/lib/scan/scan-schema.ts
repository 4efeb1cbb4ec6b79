import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import type { Range } from '$lib/content/range';
import { isDay, isMoment } from './calendar';

const uuid = v.pipe(v.string(), v.uuid());
/** In UTC: times are compared as text. */
export const timeSchema = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'), v.check(isMoment));
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isDay));
const statementId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.[1-9][0-9]?$/));
const dimensionId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}$/));
const line = v.pipe(v.string(), v.maxLength(limits.line));
export const textSchema = v.pipe(v.string(), v.maxLength(limits.text));
export const longTextSchema = v.pipe(v.string(), v.maxLength(limits.longText));

/** A whole number of this range. */
export const numberSchema = ({ least, most }: Range) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const reason = v.variant('kind', [
	v.strictObject({ kind: v.literal('elsewhere'), who: textSchema }),
	v.strictObject({ kind: v.literal('irrelevant') }),
	v.strictObject({ kind: v.literal('other'), text: textSchema }),
]);

const answer = v.variant('kind', [
	v.strictObject({ kind: v.literal('level'), level: v.picklist([0, 1, 2, 3, 4]) }),
	v.strictObject({ kind: v.literal('skipped') }),
	v.strictObject({ kind: v.literal('unknown') }),
	v.strictObject({ kind: v.literal('notApplicable'), reason }),
]);

export const entrySchema = v.strictObject({
	statementId,
	statementVersion: numberSchema(limits.version),
	answer: v.nullable(answer),
	remark: longTextSchema,
	changedAt: timeSchema,
});

const ambition = v.strictObject({
	level: v.picklist([1, 2, 3, 4]),
	year: numberSchema(limits.year),
	changedAt: timeSchema,
});

export const questionnaireRefSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
	version: v.pipe(v.string(), v.regex(/^[0-9]{4}\.[0-9]+$/)),
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** One person's scan as stored and as written to a file, format 1. */
export const scanSchema = v.strictObject({
	id: uuid,
	name: line,
	region: v.strictObject({ id: uuid, name: line }),
	role: line,
	length: v.picklist(['short', 'full']),
	questionnaire: questionnaireRefSchema,
	createdAt: timeSchema,
	changedAt: timeSchema,
	finishedAt: v.nullable(timeSchema),
	at: v.nullable(statementId),
	entries: v.pipe(
		v.record(statementId, entrySchema),
		v.maxEntries(limits.entries),
		v.check((entries) => Object.entries(entries).every(([id, entry]) => entry.statementId === id)),
	),
	ambitions: v.pipe(v.record(dimensionId, ambition), v.maxEntries(limits.entries)),
	context: v.pipe(
		v.record(
			v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/)),
			v.union([longTextSchema, v.pipe(v.array(line), v.maxLength(limits.options))]),
		),
		v.maxEntries(limits.entries),
	),
});
