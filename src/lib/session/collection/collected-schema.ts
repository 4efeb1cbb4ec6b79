import * as v from 'valibot';
import { questionnaireRefSchema, scanSchema } from '$lib/scan/scan-schema';
import { marksPattern } from './collected-marks';

const { id, region, role, length, changedAt } = scanSchema.entries;

/** What was collected, as it is stored. */
export const collectedSchema = v.strictObject({
	id,
	kind: v.picklist(['scan', 'session']),
	region,
	role,
	length,
	questionnaire: questionnaireRefSchema,
	people: v.pipe(v.number(), v.integer(), v.minValue(0)),
	answers: v.pipe(v.string(), v.regex(marksPattern)),
	changedAt,
});
