import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DeepReadonly } from '../../deep-readonly.ts';
import type { Result } from '../../result.ts';
import { orThrow } from '../pack/load-pack.ts';
import type { PackFile, PackProblem } from '../pack/read-document.ts';
import { practiceFile, readPart } from '../pack/read-pack.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Texts by statement id, with the number of their author; people count from 1. */
const textsSchema = v.record(
	v.string(),
	v.array(v.strictObject({ by: v.pipe(v.number(), v.minValue(1)), text })),
);

const practiceSchema = v.pipe(
	v.strictObject({
		region: text,
		organisation: text,
		people: v.array(v.strictObject({ role: text, way: v.picklist(['file', 'card', 'keys', 'laptop']) })),
		/** By statement id: a mark per person, in the order of `people`. */
		answers: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-4?x.-]( [0-4?x.-])*$/))),
		/** Remarks beside an answer. */
		remarks: textsSchema,
		/** Places that people named beside a level of 2 or higher. */
		places: textsSchema,
	}),
	v.check(
		({ people, answers }) =>
			Object.values(answers).every((marks) => marks.split(' ').length === people.length),
		'Elke stelling heeft één teken per mens.',
	),
);

/** The invented people of a practice evening, as written in `oefenavond.yaml`. */
export type Practice = DeepReadonly<v.InferOutput<typeof practiceSchema>>;

/** Build time only; throws when the file is invalid or missing. */
export function loadPractice(folder: string): Practice {
	return orThrow(
		readPractice({ name: practiceFile, text: readFileSync(join(folder, practiceFile), 'utf8') }),
	);
}

export const readPractice = (file: PackFile): Result<Practice, readonly PackProblem[]> =>
	readPart(file, practiceSchema);
