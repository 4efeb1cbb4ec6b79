import * as v from 'valibot';
import { scanSchema } from '$lib/scan/scan-schema';
import { sessionSchema } from './session-schema';

/** A peilmoment as stored and as written to a file, format 1. */
export const milestoneSchema = v.strictObject({
	id: scanSchema.entries.id,
	name: scanSchema.entries.name,
	frozenAt: scanSchema.entries.createdAt,
	scoringVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
	subject: v.variant('kind', [
		v.strictObject({ kind: v.literal('scan'), scan: scanSchema }),
		v.strictObject({ kind: v.literal('session'), session: sessionSchema }),
	]),
});
