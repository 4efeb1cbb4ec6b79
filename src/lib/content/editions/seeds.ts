import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { orThrow } from '../pack/load-pack.ts';
import { readPart } from '../pack/read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const seedSchema = v.strictObject({
	/** The request, in our own words. */
	text,
	/** Its place in the edition, and the part that is still missing. */
	landed: text,
	/** Ids of statements, of any questionnaire; none where only a source has it. */
	statements: v.array(text),
	/** Ids of facts. */
	bron: v.pipe(v.array(text), v.minLength(1)),
});

const seedsSchema = v.array(seedSchema);

/** A request of a public text that an earlier edition lacked. */
export type Seed = DeepReadonly<v.InferOutput<typeof seedSchema>>;

/** Build time only; throws when the file is invalid or missing. */
export function loadSeeds(path: string): readonly Seed[] {
	return orThrow(readPart({ name: basename(path), text: readFileSync(path, 'utf8') }, seedsSchema));
}
