import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import type { DeepReadonly } from '$lib/deep-readonly';
import { lineSchema, numberSchema, scanSchema, timeSchema, uuidSchema } from '$lib/scan/scan';
import { sessionSchema } from './session';

const subjectSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('scan'), scan: scanSchema }),
	v.strictObject({ kind: v.literal('session'), session: sessionSchema }),
]);

/** A peilmoment as stored and as written to a file. */
export const milestoneSchema = v.strictObject({
	id: uuidSchema,
	name: lineSchema,
	frozenAt: timeSchema,
	scoringVersion: numberSchema(limits.version),
	subject: subjectSchema,
});

/** Subject of a report or a comparison. */
export type Subject = DeepReadonly<v.InferOutput<typeof subjectSchema>>;

/** Answers frozen for comparison over time; results are computed again on reading. */
export type Milestone = DeepReadonly<v.InferOutput<typeof milestoneSchema>>;
