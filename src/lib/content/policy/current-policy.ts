import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { orThrow } from '../pack/load-pack.ts';
import { sourcesSchema, zekerheidSchema } from '../questionnaire.ts';
import { readPart } from '../pack/read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const restsOn = {
	/** Ids of facts, in `sources` or in those of a questionnaire. */
	bron: v.pipe(v.array(text), v.minLength(1)),
	zekerheid: zekerheidSchema,
	/** Year in which the sources were last read. */
	readIn: v.pipe(v.number(), v.integer(), v.minValue(2026)),
};

const rowSchema = v.strictObject({
	name: text,
	fullName: v.optional(text),
	experiment: v.optional(v.boolean(), false),
	/** Start and end in words; absent when no source that was read gives one. */
	since: v.optional(text),
	until: v.optional(text),
	what: text,
	/** One sentence of our own: the meaning of this policy for a self-scan. */
	selfScan: text,
	...restsOn,
});

const trapSchema = v.strictObject({ title: text, text, ...restsOn });

const currentPolicySchema = v.strictObject({
	rows: v.array(rowSchema),
	/** Lists and numbers that are easily mistaken for those of the questionnaire. */
	traps: v.array(trapSchema),
	/** Facts on which no statement or tip rests. */
	sources: sourcesSchema,
});

/** Agreements, visions and funding in force around the regional cooperation of huisartsen. */
export type CurrentPolicy = DeepReadonly<v.InferOutput<typeof currentPolicySchema>>;

/** Build time only; throws when the file is invalid or missing. */
export function loadCurrentPolicy(path: string): CurrentPolicy {
	return orThrow(readPart({ name: basename(path), text: readFileSync(path, 'utf8') }, currentPolicySchema));
}
