import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { canonicalJson } from './canonical.ts';
import { dimensionSchema, metaSchema, sourcesSchema, type Questionnaire } from './questionnaire.ts';

export type Pack = { readonly questionnaire: Questionnaire; readonly hash: string };

/** Reads and validates the YAML files of one questionnaire; throws with file and path when one is wrong. Build time only. */
export function loadPack(folder: string): Pack {
	const { dimensions: order, ...meta } = readYaml(folder, 'questionnaire.yaml', metaSchema);
	const questionnaire: Questionnaire = {
		...meta,
		dimensions: order.map((id) => readYaml(folder, `${id}.yaml`, dimensionSchema)),
		sources: readYaml(folder, 'bronnen.yaml', sourcesSchema),
	};
	return { questionnaire, hash: hashQuestionnaire(questionnaire) };
}

/** SHA-256 of the canonical JSON, in hex. */
export function hashQuestionnaire(questionnaire: Questionnaire): string {
	return createHash('sha256').update(canonicalJson(questionnaire)).digest('hex');
}

export function readYaml<S extends v.GenericSchema>(
	folder: string,
	file: string,
	schema: S,
): v.InferOutput<S> {
	const result = v.safeParse(schema, parse(readFileSync(join(folder, file), 'utf8')));
	if (result.success) return result.output;
	const issues = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
	throw new Error(`${join(folder, file)} is not valid:\n${issues.join('\n')}`);
}
