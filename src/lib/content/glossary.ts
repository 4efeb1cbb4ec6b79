import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { DeepReadonly } from '../deep-readonly.ts';
import { orThrow } from './pack/load-pack.ts';
import { zekerheidSchema } from './questionnaire.ts';
import { readPart } from './pack/read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const entrySchema = v.strictObject({
	term: text,
	/** Other spellings in a text, such as the plural. */
	also: v.optional(v.array(text), []),
	text,
	/** False for a term that is only listed, never marked in a text. */
	inText: v.optional(v.boolean(), true),
	/** Ids of the facts behind the explanation; empty for common knowledge in the field. */
	bron: v.optional(v.array(text), []),
	zekerheid: zekerheidSchema,
});

const glossarySchema = v.array(entrySchema);

/** A term of the field or of this app, explained in one or two plain sentences. */
export type GlossaryEntry = DeepReadonly<v.InferOutput<typeof entrySchema>>;

export type Glossary = readonly GlossaryEntry[];

/** Build time only; throws when the file is invalid or missing. */
export function loadGlossary(path: string): Glossary {
	return orThrow(readPart({ name: basename(path), text: readFileSync(path, 'utf8') }, glossarySchema));
}
