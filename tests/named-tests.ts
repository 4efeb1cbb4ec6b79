import { existsSync, readFileSync } from 'node:fs';

/** Test as named in a table of a document. */
export type NamedTest = { readonly file: string; readonly name: string };

/** Folder to which the paths in a document are relative. */
const root = new URL('../', import.meta.url);

/** Reads every `path/of.test.ts`: “name” in the tables of a document. */
export function testsNamedIn(markdown: string): readonly NamedTest[] {
	return [...markdown.matchAll(/`(?<file>[^`]+\.(?:test|spec)\.ts)`: “(?<name>[^”]+)”/g)].flatMap(
		({ groups }) => {
			const { file, name } = groups ?? {};
			return file !== undefined && name !== undefined ? [{ file, name }] : [];
		},
	);
}

/** Rows of the tables of a document that name no test, without the headers. */
export function rowsWithoutTest(markdown: string): readonly string[] {
	const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
	const heads = rows.flatMap((row, place) => (/^\|[\s|:-]+\|$/.test(row) ? [place - 1, place] : []));
	return rows.filter((row, place) => !heads.includes(place) && testsNamedIn(row).length === 0);
}

/** Checks that the file exists and has a test with exactly this name. */
export function exists({ file, name }: NamedTest): boolean {
	const address = new URL(file, root);
	return existsSync(address) && namesIn(readFileSync(address, 'utf8')).includes(name);
}

const namesIn = (source: string): readonly string[] =>
	[...source.matchAll(/\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])(?<name>[\s\S]*?)\1,/g)].flatMap(
		({ groups }) => groups?.['name'] ?? [],
	);
