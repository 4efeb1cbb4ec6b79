import * as v from 'valibot';
import type { DeepReadonly } from '$lib/deep-readonly';
import { scanSchema } from '$lib/scan/scan';
import { marksPattern } from './collected-marks';

const { id, region, role, length, questionnaire, changedAt } = scanSchema.entries;

/** Enough for the three kinds of copies of a scan and the scan that it follows, with room for three more. */
const mostLinked = 7;

/** A row of the verzameling as stored. */
export const collectedSchema = v.strictObject({
	/** Derived from the id of the scan or the bijeenkomst, and not that id: the same one counts once. */
	id,
	/**
	 * Ids that its copies have here, and that of the scan that it follows, where known: rows with an id in common are of one
	 * person or one bijeenkomst.
	 */
	linkedIds: v.exactOptional(v.pipe(v.array(id), v.nonEmpty(), v.maxLength(mostLinked))),
	kind: v.picklist(['scan', 'session']),
	/** Its id is derived from its name. */
	region,
	/** A role id of the questionnaire; empty for a bijeenkomst and when not given. */
	role,
	length,
	questionnaire,
	/** Number of people that it represents: 1 for a scan. */
	people: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** A mark per statement, in the order of the questionnaire; see `markOf`. */
	answers: v.pipe(v.string(), v.regex(marksPattern)),
	/** A day: ISO 8601, noon in UTC. */
	changedAt,
});

/** A scan or bijeenkomst as the verzameling counts it: without name, remark or reason. */
export type CollectedRow = DeepReadonly<v.InferOutput<typeof collectedSchema>>;
