import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DeepReadonly } from '../deep-readonly.ts';
import type { Result } from '../result.ts';
import { ambitionLevels, levels } from './levels.ts';
import { orThrow } from './pack/load-pack.ts';
import type { PackFile, PackProblem } from './pack/read-document.ts';
import { exampleFile, readPart } from './pack/read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const remark = { remark: v.optional(text) };

const exampleAnswerSchema = v.union([
	v.strictObject({ level: v.picklist(levels), evidence: v.optional(text), ...remark }),
	v.strictObject({ unknown: v.literal(true), ...remark }),
	v.strictObject({ skipped: v.literal(true), ...remark }),
	v.strictObject({
		notApplicable: v.picklist(['elsewhere', 'irrelevant', 'other']),
		note: v.optional(text),
		...remark,
	}),
]);

const exampleSchema = v.strictObject({
	name: text,
	region: text,
	role: text,
	ambitions: v.record(v.string(), v.strictObject({ level: v.picklist(ambitionLevels), year: v.number() })),
	answers: v.record(v.string(), exampleAnswerSchema),
});

/** The fictitious region behind "Bekijk een voorbeeld", as written in `voorbeeld.yaml`. */
export type ExampleAnswers = DeepReadonly<v.InferOutput<typeof exampleSchema>>;

/** Build time only; throws when the file is invalid or missing. */
export function loadExample(folder: string): ExampleAnswers {
	return orThrow(readExample({ name: exampleFile, text: readFileSync(join(folder, exampleFile), 'utf8') }));
}

export const readExample = (file: PackFile): Result<ExampleAnswers, readonly PackProblem[]> =>
	readPart(file, exampleSchema);
