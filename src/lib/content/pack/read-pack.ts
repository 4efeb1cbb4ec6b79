import * as v from 'valibot';
import { err, ok, type Result } from '../../result.ts';
import { checkPack, isError, type Finding } from './check-pack.ts';
import { checkWriting } from './check-writing.ts';
import { issueSentence } from './issue-sentence.ts';
import { dimensionSchema, metaSchema, questionnaireSchema, sourcesSchema } from '../questionnaire.ts';
import type { Questionnaire } from '../questionnaire.ts';
import {
	readDocument,
	type PackFile,
	type PackProblem,
	type Path,
	type ReadDocument,
} from './read-document.ts';

/** A usable questionnaire; the warnings are for its authors. */
export type PackRead = {
	readonly questionnaire: Questionnaire;
	readonly warnings: readonly PackProblem[];
};

type Refused = readonly PackProblem[];

/** Path of a file's data in the whole questionnaire. */
type Part = { readonly at: Path; readonly document: ReadDocument };
type Assembled = { readonly value: unknown; readonly parts: readonly Part[] };

export const mainFile = 'questionnaire.yaml';
export const sourcesFile = 'bronnen.yaml';
export const exampleFile = 'voorbeeld.yaml';
export const voorbeeldenFile = 'voorbeelden.yaml';
export const practiceFile = 'oefenavond.yaml';
/** Files in the folder of a questionnaire that are no part of it. */
const besides = [exampleFile, voorbeeldenFile, practiceFile];

/** Many times the size of a questionnaire, and still read without a noticeable wait. */
const maxCharacters = 1_000_000;
const maxFiles = 60;
/** More than a screen lists; a file of another kind can yield a hundred thousand. */
const mostProblems = 200;

/**
 * Reads a questionnaire from one file, or from the files of its folder; YAML or JSON. Reports all problems at once,
 * except those that another one masks.
 */
export function readPack(files: readonly PackFile[]): Result<PackRead, Refused> {
	const refusal = tooMuch(files);
	if (refusal) return err([refusal]);
	const own = files.filter(({ name }) => !besides.some((beside) => stem(beside) === stem(name)));
	const [only] = own;
	const assembled = only && own.length === 1 ? readWhole(only) : readFolder(own);
	return assembled.ok ? checked(assembled.value) : assembled;
}

/** Reads one file and validates it against its schema. */
export function readPart<S extends v.GenericSchema>(
	file: PackFile,
	schema: S,
): Result<v.InferOutput<S>, Refused> {
	const document = readDocument(file);
	return document.ok ? held(document.value, schema) : document;
}

function tooMuch(files: readonly PackFile[]): PackProblem | undefined {
	const [first] = files;
	const characters = files.reduce((sum, { text }) => sum + text.length, 0);
	if (first && files.length <= maxFiles && characters <= maxCharacters) return undefined;
	const sentence = first ? 'Dit is te groot voor een vragenlijst.' : 'Er is geen bestand gekozen.';
	return { file: first?.name ?? '', line: 1, path: '', sentence };
}

function readWhole(file: PackFile): Result<Assembled, Refused> {
	const read = readDocument(file);
	if (!read.ok) return read;
	const { value, problemAt } = read.value;
	const refuse = (path: Path, sentence: string): Result<never, Refused> => err([problemAt(path, sentence)]);
	if (has(value, 'format') && value.format === 'bouwstenenscan')
		return refuse([], 'Dit is een bestand van de app zelf. Kies het bij ‘Open bestanden’.');
	if (!has(value, 'dimensions'))
		return refuse([], `Dit is geen hele vragenlijst. Kies ${mainFile} en de andere bestanden tegelijk.`);
	if (Array.isArray(value.dimensions) && value.dimensions.some((item) => typeof item === 'string'))
		return refuse(['dimensions'], `Kies ook de bestanden van deze thema’s en ${sourcesFile}: alle tegelijk.`);
	return ok({ value, parts: [{ at: [], document: read.value }] });
}

/** Validates each file against its own schema first, so that a mistake in one masks none in another. */
function readFolder(files: readonly PackFile[]): Result<Assembled, Refused> {
	const named = new Map(files.map((file) => [stem(file.name), readDocument(file)]));
	const problems = Array.from(named, ([name, read]) =>
		read.ok ? problemsIn(name, read.value) : read.error,
	).flat();
	const absent = [mainFile, sourcesFile].filter((name) => !named.has(stem(name)));
	problems.push(...absent.map((name) => missing(files, name)));
	const main = named.get(stem(mainFile));
	const meta = main?.ok ? held(main.value, metaSchema) : undefined;
	const order = meta?.ok ? meta.value.dimensions : undefined;
	if (main?.ok && order) problems.push(...misplaced(order, main.value, named));
	if (problems.length > 0 || !meta?.ok || !main?.ok || !order) return err(problems);
	const parts = Array.from(named, ([name, read]) =>
		read.ok ? [{ at: placeOf(name, order), document: read.value }] : [],
	).flat();
	const valueAt = (name: string): unknown =>
		parts.find(({ document }) => stem(document.file) === name)?.document.value;
	const value = { ...meta.value, dimensions: order.map(valueAt), sources: valueAt(stem(sourcesFile)) };
	return ok({ value, parts });
}

function placeOf(name: string, order: readonly string[]): Path {
	if (name === stem(mainFile)) return [];
	return name === stem(sourcesFile) ? ['sources'] : ['dimensions', order.indexOf(name)];
}

function problemsIn(name: string, document: ReadDocument): Refused {
	if (name === stem(mainFile)) return refusals(held(document, metaSchema));
	if (name === stem(sourcesFile)) return refusals(held(document, sourcesSchema));
	const { value, file, problemAt } = document;
	const isOther = has(value, 'id') && value.id !== name;
	const other = isOther ? [problemAt(['id'], `Het bestand heet ${file}, dus hier hoort ${name}.`)] : [];
	return [...other, ...refusals(held(document, dimensionSchema))];
}

const refusals = (read: Result<unknown, Refused>): Refused => (read.ok ? [] : read.error);

function missing([first]: readonly PackFile[], name: string): PackProblem {
	const sentence = `Het bestand ${name} ontbreekt. Kies alle bestanden van de vragenlijst tegelijk.`;
	return { file: first?.name ?? '', line: 1, path: '', sentence };
}

/** Dimensions without a file, and files that are not a listed dimension. */
function misplaced(
	order: readonly string[],
	main: ReadDocument,
	named: ReadonlyMap<string, Result<ReadDocument, Refused>>,
): Refused {
	const absent = order.flatMap((id, index) =>
		named.has(id) ? [] : [main.problemAt(['dimensions', index], `Het bestand ${id}.yaml ontbreekt.`)],
	);
	const known = [stem(mainFile), stem(sourcesFile), ...order];
	const strange = Array.from(named).flatMap(([name, read]) =>
		read.ok && !known.includes(name)
			? [read.value.problemAt([], `Dit bestand staat niet bij dimensions in ${mainFile}.`)]
			: [],
	);
	return [...absent, ...strange];
}

function held<S extends v.GenericSchema>(
	document: ReadDocument,
	schema: S,
): Result<v.InferOutput<S>, Refused> {
	const parsed = v.safeParse(schema, document.value);
	if (parsed.success) return ok(parsed.output);
	const issues = parsed.issues.slice(0, mostProblems);
	return err(issues.map((issue) => document.problemAt(pathOf(issue), issueSentence(issue))));
}

/** Validates the whole against its schema, and its parts against each other. */
function checked({ value, parts }: Assembled): Result<PackRead, Refused> {
	const parsed = v.safeParse(questionnaireSchema, value);
	if (!parsed.success) {
		const issues = parsed.issues.slice(0, mostProblems);
		return err(issues.map((issue) => located(parts, pathOf(issue), issueSentence(issue))));
	}
	const findings = checkPack(parsed.output);
	const toProblem = ({ path, sentence }: Finding): PackProblem => located(parts, path, sentence);
	const errors = findings.filter(isError).slice(0, mostProblems).map(toProblem);
	if (errors.length > 0) return err(errors);
	const warnings = [...findings, ...checkWriting(parsed.output)].map(toProblem);
	return ok({ questionnaire: parsed.output, warnings: warnings.toSorted(byPlace) });
}

const byPlace = (a: PackProblem, b: PackProblem): number => a.file.localeCompare(b.file) || a.line - b.line;

function located(parts: readonly Part[], path: Path, sentence: string): PackProblem {
	const holding = parts.filter(({ at }) => at.every((step, index) => path[index] === step));
	const [part] = holding.toSorted((a, b) => b.at.length - a.at.length);
	if (!part) throw new Error('INTERNAL: no file for this place');
	return part.document.problemAt(path.slice(part.at.length), sentence);
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
	(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** "regio/B1.yaml" → "B1". */
const stem = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.(?:ya?ml|json)$/i, '');

const has = <K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> =>
	typeof value === 'object' && value !== null && key in value;
