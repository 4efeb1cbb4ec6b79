import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Result } from '../../result.ts';
import { orThrow } from '../pack/load-pack.ts';
import type { PackFile, PackProblem } from '../pack/read-document.ts';
import { readPart, voorbeeldenFile } from '../pack/read-pack.ts';
import { zekerheidSchema, type Questionnaire } from '../questionnaire.ts';
import type { Voorbeelden } from './voorbeelden.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const ids = v.pipe(v.array(text), v.minLength(1));

const voorbeeldenSchema = v.strictObject({
	/** Year in which the sources were read. */
	readIn: v.pipe(v.number(), v.integer(), v.minValue(2026)),
	voorbeelden: v.array(
		v.strictObject({
			id: v.pipe(v.string(), v.regex(/^V[1-9][0-9]{0,3}$/)),
			regio: text,
			/** Absent when no source says it. */
			year: v.optional(v.pipe(v.string(), v.regex(/^[0-9]{4}$/))),
			text,
			/** Ids of the statements that it illustrates. */
			statements: ids,
			zekerheid: zekerheidSchema,
			/** Ids of facts in the sources of the questionnaire. */
			bron: ids,
		}),
	),
});

/** Build time only; throws when the file beside the questionnaire is invalid, or names an unknown statement or fact. */
export function loadVoorbeelden(folder: string, questionnaire: Questionnaire): Voorbeelden {
	const file = { name: voorbeeldenFile, text: readFileSync(join(folder, voorbeeldenFile), 'utf8') };
	const { readIn, voorbeelden } = orThrow(readVoorbeelden(file));
	const statements = new Set(
		questionnaire.dimensions.flatMap((dimension) => dimension.statements.map(({ id }) => id)),
	);
	return {
		readIn,
		voorbeelden: voorbeelden.map(({ bron, ...voorbeeld }) => {
			const unknown = voorbeeld.statements.find((id) => !statements.has(id));
			if (unknown !== undefined) throw new Error(`${voorbeeld.id} names ${unknown}, which is no statement`);
			return { ...voorbeeld, sources: bron.map((id) => sourceOf(questionnaire, id)) };
		}),
	};
}

export const readVoorbeelden = (
	file: PackFile,
): Result<v.InferOutput<typeof voorbeeldenSchema>, readonly PackProblem[]> =>
	readPart(file, voorbeeldenSchema);

function sourceOf(
	{ sources }: Questionnaire,
	id: string,
): Voorbeelden['voorbeelden'][number]['sources'][number] {
	const source = sources[id];
	if (!source) throw new Error(`${id} is no source of the questionnaire`);
	return { id, title: source.title, zekerheid: source.zekerheid, url: source.url ?? null };
}
