import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { orThrow } from '../pack/load-pack.ts';
import { readPart } from '../pack/read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const reasons = v.record(v.string(), text);

const renewalSchema = v.strictObject({
	/** Id of the questionnaire. */
	questionnaire: text,
	/** The edition before. */
	since: text,
	version: text,
	/** Why statements were rewritten, for all of them. */
	why: v.array(text),
	/** Why each new statement came, by id. */
	added: reasons,
	/** Why each removed statement went, by id. */
	removed: reasons,
});

const renewalsSchema = v.array(renewalSchema);

/** Changes between two editions of a questionnaire, with their reasons. */
export type Renewal = DeepReadonly<v.InferOutput<typeof renewalSchema>>;

/** Build time only; throws when the file is invalid or missing. */
export function loadRenewals(path: string): readonly Renewal[] {
	return orThrow(readPart({ name: basename(path), text: readFileSync(path, 'utf8') }, renewalsSchema));
}
