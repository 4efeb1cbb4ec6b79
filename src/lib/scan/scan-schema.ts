import * as v from 'valibot';

const uuid = v.pipe(v.string(), v.uuid());
/** In UTC: times are compared as text. */
const time = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
const statementId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.[1-9][0-9]?$/));
const dimensionId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}$/));
const line = v.pipe(v.string(), v.maxLength(1_000));
const longText = v.pipe(v.string(), v.maxLength(100_000));

const reason = v.variant('kind', [
	v.strictObject({ kind: v.literal('elsewhere'), who: line }),
	v.strictObject({ kind: v.literal('irrelevant') }),
	v.strictObject({ kind: v.literal('other'), text: line }),
]);

const answer = v.variant('kind', [
	v.strictObject({ kind: v.literal('level'), level: v.picklist([0, 1, 2, 3, 4]) }),
	v.strictObject({ kind: v.literal('skipped') }),
	v.strictObject({ kind: v.literal('unknown') }),
	v.strictObject({ kind: v.literal('notApplicable'), reason }),
]);

export const entrySchema = v.strictObject({
	statementId,
	statementVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
	answer: v.nullable(answer),
	remark: longText,
	changedAt: time,
});

const ambition = v.strictObject({
	level: v.picklist([1, 2, 3, 4]),
	year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
	changedAt: time,
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
	createdAt: time,
	changedAt: time,
	finishedAt: v.nullable(time),
	at: v.nullable(statementId),
	entries: v.pipe(
		v.record(statementId, entrySchema),
		v.check((entries) => Object.entries(entries).every(([id, entry]) => entry.statementId === id)),
	),
	ambitions: v.record(dimensionId, ambition),
	context: v.record(
		v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/)),
		v.union([longText, v.pipe(v.array(line), v.maxLength(100))]),
	),
});
