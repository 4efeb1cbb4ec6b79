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
import { err, ok, type Result } from '../../result.ts';

export type PackFile = { readonly name: string; readonly text: string };

/** A problem in a file, located so that its author can find it. */
export type PackProblem = {
	readonly file: string;
	readonly line: number;
	/** Readable path in the questionnaire, such as "statements › B1.3 › why"; empty for the whole file. */
	readonly path: string;
	readonly sentence: string;
};

export type Path = readonly (string | number)[];

/** Data of one file, with the way back from a path in the data to its line. */
export type ReadDocument = {
	readonly file: string;
	readonly value: unknown;
	readonly problemAt: (path: Path, sentence: string) => PackProblem;
};

/**
 * Lexer tokens: nearly four times those of our own questionnaire. Beyond this the parser takes too long to wait for.
 */
const maxPieces = 80_000;
/** A questionnaire is about six levels deep; the parser has no limit of its own and can crash the window. */
const maxDepth = 40;
/** The parser's search for duplicate keys is quadratic in this number. */
const maxItems = 1_000;
const maxAliasCount = 100;
/** In the whole file; the parser is cubic in this number when an alias refers to a node around it. */
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

/** Reads YAML, and therefore JSON too, from an untrusted file. */
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

/** Counts lexer tokens without keeping them. */
function hasTooManyPieces(text: string): boolean {
	let pieces = 0;
	for (const _piece of new Lexer().lex(text)) {
		pieces += 1;
		if (pieces > maxPieces) return true;
	}
	return false;
}

/** Checks the tokens before a document is composed of them; iterative, as recursion could overflow the stack. */
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

/** Offsets of keys that every object inherits, such as `constructor`: a schema does not reliably reject them. */
function unsafeKeys(document: Document): number[] {
	const found: number[] = [];
	visit(document, {
		Pair: (_key, { key }) => {
			if (isScalar(key) && typeof key.value === 'string' && key.value in {}) found.push(key.range?.[0] ?? 0);
		},
	});
	return found;
}

/** Offset of the deepest existing node on this path; a missing key is reported at its parent. */
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

/** Names an item by its id or, without one, by its position counted from one. */
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
