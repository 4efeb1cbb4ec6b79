import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import { numberSchema, scanSchema } from '$lib/scan/scan-schema';
import { sessionSchema } from './session-schema';

/** A peilmoment as stored and as written to a file, format 1. */
export const milestoneSchema = v.strictObject({
	id: scanSchema.entries.id,
	name: scanSchema.entries.name,
	frozenAt: scanSchema.entries.createdAt,
	scoringVersion: numberSchema(limits.version),
	subject: v.variant('kind', [
		v.strictObject({ kind: v.literal('scan'), scan: scanSchema }),
		v.strictObject({ kind: v.literal('session'), session: sessionSchema }),
	]),
});
