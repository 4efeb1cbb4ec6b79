import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../result.ts';
import { canonicalJson } from '../canonical.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { PackFile, PackProblem } from './read-document.ts';
import { readPack } from './read-pack.ts';

export type LoadedPack = { readonly questionnaire: Questionnaire; readonly hash: string };

/** Reads and validates the files of one questionnaire; throws with file and line when one is wrong. Build time only. */
export function loadPack(folder: string): LoadedPack {
	const { questionnaire } = orThrow(readPack(packFiles(folder)));
	return { questionnaire, hash: hashQuestionnaire(questionnaire) };
}

/** SHA-256 of the canonical JSON, in hex. */
export function hashQuestionnaire(questionnaire: Questionnaire): string {
	return createHash('sha256').update(canonicalJson(questionnaire)).digest('hex');
}

/** The YAML and JSON files of a folder. */
export function packFiles(folder: string): readonly PackFile[] {
	return readdirSync(folder)
		.filter((name) => /\.(?:ya?ml|json)$/.test(name))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export function orThrow<T>(read: Result<T, readonly PackProblem[]>): T {
	if (read.ok) return read.value;
	throw new Error(`The questionnaire is not valid:\n${read.error.map(problemText).join('\n')}`);
}

export const problemText = ({ file, line, path, sentence }: PackProblem): string =>
	`${file}:${String(line)} ${path}${path === '' ? '' : ': '}${sentence}`;
