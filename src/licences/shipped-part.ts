import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed } from './allow-list.ts';

/** A part of the built site with its own licence. */
export interface ShippedPart {
	readonly name: string;
	readonly version: string;
	/** As an SPDX expression. */
	readonly licence: string;
	/** Texts that the licence requires us to include, verbatim. */
	readonly texts: readonly string[];
}

/** Reads a package, with its licence files and the notices in its shipped files. */
export function packageIn(folder: string, files: readonly string[]): ShippedPart {
	const data: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return {
		name: textField(data, 'name'),
		version: textField(data, 'version'),
		licence: textField(data, 'license'),
		texts: [...licenceTexts(folder), ...notices(files)],
	};
}

/** Reasons why a part may not be shipped. */
export function problemsOf({ name, version, licence, texts }: ShippedPart): string[] {
	const problems: string[] = [];
	if (!isAllowed(licence)) problems.push(`${name} ${version}: licence "${licence}" is not on the list`);
	if (texts.length === 0) problems.push(`${name} ${version}: there is no licence text to pass on`);
	return problems;
}

function textField(data: unknown, key: string): string {
	const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
	return typeof value === 'string' ? value : '';
}

function licenceTexts(folder: string): string[] {
	const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name));
	return names.sort().map((name) => withoutBundled(readFileSync(join(folder, name), 'utf8')));
}

/** Trims the empty lines around a text; the first line keeps its indentation, as many titles are centred. */
export const asWritten = (text: string): string => text.replace(/^\s*\n/, '').trimEnd();

/** Drops a build tool's list of its own bundled dependencies, which do not end up in the site. */
function withoutBundled(text: string): string {
	return asWritten(text.replace(/\n# Licenses of bundled dependencies\n.*$/s, ''));
}

/** Licence comments in the files: some packages contain third-party code, and minifying removes its notice. */
function notices(files: readonly string[]): string[] {
	const comments = files.flatMap(
		(file) => readFileSync(file, 'utf8').match(/^[ \t]*\/\*(?:[^*]|\*(?!\/))*\*\//gm) ?? [],
	);
	return [
		...new Set(comments.filter((comment) => /^\s*\/\*!|@licen[cs]e|@preserve/.test(comment)).map(bare)),
	];
}

function bare(comment: string): string {
	const lines = comment.replace(/^\s*\/\*+!?|\*\/$/g, '').split('\n');
	return lines
		.map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
		.join('\n')
		.trim();
}
