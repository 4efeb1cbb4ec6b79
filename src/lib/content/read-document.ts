import {
	Composer,
	isMap,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	Parser,
	visit,
	type CST,
	type Document,
} from 'yaml';
import { err, ok, type Result } from '../result.ts';

export type PackFile = { readonly name: string; readonly text: string };

/** Something in a file that is not right, as whoever wrote the file can find it. */
export type PackProblem = {
	readonly file: string;
	readonly line: number;
	/** Where it is in the questionnaire, in words: "statements › B1.3 › why"; empty for the whole file. */
	readonly path: string;
	readonly sentence: string;
};

export type Path = readonly (string | number)[];

/** One file as data, with the way back from a place in the data to its line. */
export type ReadDocument = {
	readonly file: string;
	readonly value: unknown;
	readonly problemAt: (path: Path, sentence: string) => PackProblem;
};

/** Nearly four times the pieces of our own questionnaire; past this many the parser takes longer than somebody waits. */
const maxPieces = 80_000;
/** A questionnaire is about six levels deep; the parser itself has no limit and can bring down the window. */
const maxDepth = 40;
/** Looking for a key that is there twice takes the square of their number. */
const maxItems = 1_000;
const maxAliasCount = 100;
/** All together; the parser takes the cube of their number where one refers to what it is in. */
const maxAliases = 300;
const maxProblems = 20;

const sentences: Readonly<Partial<Record<string, string>>> = {
	DUPLICATE_KEY: 'Dit veld staat er twee keer.',
	TAB_AS_INDENT: 'Spring in met spaties, niet met tabs.',
	BAD_INDENT: 'De regel springt niet in zoals de regels erboven.',
	MISSING_CHAR: 'Hier ontbreekt een teken, zoals een aanhalingsteken, een komma of een dubbele punt.',
	BLOCK_AS_IMPLICIT_KEY:
		'Hier staat een dubbele punt te veel. Hoort die bij de tekst? Zet de tekst dan tussen aanhalingstekens.',
	MULTILINE_IMPLICIT_KEY: 'Achter de naam van een veld hoort een dubbele punt.',
	BAD_SCALAR_START:
		'De tekst begint met een teken dat hier iets anders betekent. Zet er aanhalingstekens om.',
	BAD_ALIAS:
		'Een * verwijst hier naar iets dat er niet is. Hoort de * bij de tekst? Zet er aanhalingstekens om.',
	MULTIPLE_DOCS: 'In dit bestand staan meer bestanden achter elkaar, met --- ertussen. Maak er aparte van.',
};

/** YAML, and so JSON too, from a file that nobody checked. */
export function readDocument({ name, text }: PackFile): Result<ReadDocument, readonly PackProblem[]> {
	const lines = new LineCounter();
	const problem = (line: number, path: string, sentence: string): PackProblem => ({
		file: name,
		line,
		path,
		sentence,
	});
	const unreadable = text.indexOf('\uFFFD');
	if (unreadable >= 0) return err([problem(text.slice(0, unreadable).split('\n').length, '', notUtf8)]);
	const bare = text.replace(/^\uFEFF/, '');
	if (hasTooManyPieces(bare)) return err([problem(1, '', 'Dit is te groot voor een vragenlijst.')]);
	const tokens = [...new Parser(lines.addNewLine).parse(bare)];
	const refusal = tooMuch(tokens);
	if (refusal !== undefined) return err([problem(1, '', refusal)]);
	const [document, more] = new Composer({ lineCounter: lines }).compose(tokens, true);
	if (!document) return err([problem(1, '', 'Dit bestand is leeg.')]);
	if (more) return err([problem(1, '', sentences['MULTIPLE_DOCS'] ?? '')]);
	const errors = document.errors.map(({ code, pos }) =>
		problem(lines.linePos(pos[0]).line, '', sentences[code] ?? 'Wat hier staat, is geen geldige YAML.'),
	);
	if (errors.length > 0) return err(firstPerLine(errors));
	const value = valueOf(document);
	if (!value.ok) return err([problem(1, '', value.error)]);
	const lineOf = (path: Path): number => lines.linePos(offsetOf(document, path)).line;
	const problemAt = (path: Path, sentence: string): PackProblem =>
		problem(lineOf(path), pathText(value.value, path), sentence);
	const unsafe = unsafeKeys(document);
	if (unsafe.length > 0) return err(unsafe.map((at) => problem(lines.linePos(at).line, '', unknownField)));
	return ok({ file: name, value: value.value, problemAt });
}

const notUtf8 = 'Hier staat een teken dat niet te lezen is. Bewaar het bestand als UTF-8.';
const tooManyAliases = 'Dit bestand verwijst te vaak naar zichzelf, met & en *. Schrijf de tekst voluit.';
export const unknownField = 'Dit veld kent de app niet.';

/** Words, signs and line ends, counted without keeping them. */
function hasTooManyPieces(text: string): boolean {
	let pieces = 0;
	for (const _piece of new Lexer().lex(text)) {
		pieces += 1;
		if (pieces > maxPieces) return true;
	}
	return false;
}

/** Looked at before anything is built of it, and without going into it by recursion. */
function tooMuch(tokens: readonly CST.Token[]): string | undefined {
	const left: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
		token,
		depth: 0,
	}));
	let aliases = 0;
	for (let next = left.pop(); next; next = left.pop()) {
		const { token, depth } = next;
		if (token.type === 'alias') aliases += 1;
		if (aliases > maxAliases) return tooManyAliases;
		if (depth > maxDepth) return 'Dit bestand zit te diep in elkaar voor een vragenlijst.';
		const inside = partsOf(token);
		if (inside.length > 2 * maxItems)
			return 'Dit bestand heeft een lijst die te lang is voor een vragenlijst.';
		for (const part of inside) left.push({ token: part, depth: depth + 1 });
	}
	return undefined;
}

function partsOf(token: CST.Token): CST.Token[] {
	const items = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
	const value = token.type === 'document' ? [token.value] : [];
	return [...items, ...value].filter((part) => part !== undefined && part !== null);
}

function valueOf(document: Document): Result<unknown, string> {
	try {
		return ok(document.toJS({ maxAliasCount }));
	} catch {
		return err(tooManyAliases);
	}
}

/** Where keys stand that every object has by itself, and that a schema therefore does not miss. */
function unsafeKeys(document: Document): number[] {
	const found: number[] = [];
	visit(document, {
		Pair: (_key, { key }) => {
			if (isScalar(key) && typeof key.value === 'string' && key.value in {}) found.push(key.range?.[0] ?? 0);
		},
	});
	return found;
}

/** Where the last part of this path stands that is there: what is missing is missing from it. */
function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = rangeOf(node);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair) break;
			offset = rangeOf(pair.key);
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (item === undefined) break;
			offset = rangeOf(item);
			node = item;
		} else break;
	}
	return offset;
}

function rangeOf(node: unknown): number {
	if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0;
	return Number(node.range[0]);
}

/** An item is called by its id where it has one: who reads this does not count from zero. */
function pathText(value: unknown, path: Path): string {
	let inside = value;
	return path
		.map((step) => {
			const name = typeof step === 'number' ? String(step + 1) : step;
			inside = isObject(inside) ? inside[step] : undefined;
			return typeof step === 'number' && isObject(inside) && typeof inside['id'] === 'string'
				? inside['id']
				: name;
		})
		.join(' › ');
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
	typeof value === 'object' && value !== null;

function firstPerLine(problems: readonly PackProblem[]): readonly PackProblem[] {
	const perLine = new Map<number, PackProblem>();
	for (const problem of problems) if (!perLine.has(problem.line)) perLine.set(problem.line, problem);
	return [...perLine.values()].slice(0, maxProblems);
}
