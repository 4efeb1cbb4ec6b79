import { existsSync, readFileSync } from 'node:fs';

/** A test as a table in a document names it. */
export type NamedTest = { readonly file: string; readonly name: string };

/** Where the tests are looked for; paths in a document are relative to it. */
const root = new URL('../', import.meta.url);

/** Reads `path/of.test.ts`: "name" out of the last column of each row; a name may hold a part in brackets for any text. */
export function testsNamedIn(markdown: string): readonly NamedTest[] {
	return [...markdown.matchAll(/`(?<file>[^`]+\.(?:test|spec)\.ts)`: “(?<name>[^”]+)”/g)].flatMap(
		({ groups }) => {
			const { file, name } = groups ?? {};
			return file !== undefined && name !== undefined ? [{ file, name }] : [];
		},
	);
}

/** Rows of the tables of a document that name no test; the heads and the lines under them aside. */
export function rowsWithoutTest(markdown: string): readonly string[] {
	const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
	const heads = rows.flatMap((row, place) => (/^\|[\s|:-]+\|$/.test(row) ? [place - 1, place] : []));
	return rows.filter((row, place) => !heads.includes(place) && testsNamedIn(row).length === 0);
}

/** Is there such a file, with a test of just this name? */
export function exists({ file, name }: NamedTest): boolean {
	const address = new URL(file, root);
	return existsSync(address) && namesIn(readFileSync(address, 'utf8')).includes(name);
}

const namesIn = (source: string): readonly string[] =>
	[...source.matchAll(/\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])(?<name>[\s\S]*?)\1,/g)].flatMap(
		({ groups }) => groups?.['name'] ?? [],
	);
