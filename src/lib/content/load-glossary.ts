import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { Glossary } from './glossary.ts';
import { orThrow } from './load-pack.ts';
import { readPart } from './read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const glossarySchema = v.array(
	v.strictObject({
		term: text,
		also: v.optional(v.array(text), []),
		text,
		inText: v.optional(v.boolean(), true),
		bron: v.optional(v.array(text), []),
		zekerheid: v.picklist(['bevestigd', 'afgeleid', 'eigen']),
	}),
);

/** Build time only; throws when the file is invalid or missing. */
export function loadGlossary(path: string): Glossary {
	return orThrow(readPart({ name: basename(path), text: readFileSync(path, 'utf8') }, glossarySchema));
}
