/** The width of a text: the sum of the widths of its characters. */
type Measure = (text: string) => number;

/** Splits a word into the parts between which a line may break; an unbreakable word is one part. */
export type Hyphenate = (word: string) => readonly string[];

/** A unit that is broken only when necessary: a word with the space before it, or a part of a compound. */
type Piece = { readonly text: string; readonly width: number; readonly isAddress: boolean };

/** The width to fill, and functions to measure and hyphenate words. */
type Column = { readonly width: number; readonly measure: Measure; readonly hyphenate: Hyphenate };

/**
 * Breaks a text into lines that fit the width: at spaces, after a hyphen or slash before a letter, and inside a long
 * word where the line would otherwise be short. Avoids a single short word on the last line of a paragraph by trying
 * slightly narrower columns.
 */
export function breakLines(
	text: string,
	width: number,
	measure: Measure,
	hyphenate: Hyphenate,
): readonly string[] {
	return text.split('\n').flatMap((paragraph) => {
		const pieces = piecesOf(paragraph, measure);
		const linesAt = (share: number): string[] => fill(pieces, { width: width * share, measure, hyphenate });
		const lines = linesAt(1);
		const isFine = (tried: readonly string[]): boolean =>
			tried.length === lines.length && measure(tried.at(-1) ?? '') > width * shortest;
		if (lines.length === 1 || lines.length > 8 || isFine(lines)) return lines;
		const share = narrower.find((share) => isFine(linesAt(share)));
		return share === undefined ? lines : linesAt(share);
	});
}

const shortest = 0.15;
const narrower = [0.97, 0.94, 0.91, 0.88, 0.85];

/** Breaks a text into the minimum number of lines, of about equal length. */
export function balanceLines(
	text: string,
	width: number,
	measure: Measure,
	hyphenate: Hyphenate,
): readonly string[] {
	const paragraphs = text.split('\n').map((paragraph) => piecesOf(paragraph, measure));
	const linesAt = (width: number): string[] =>
		paragraphs.flatMap((pieces) => fill(pieces, { width, measure, hyphenate }));
	const count = linesAt(width).length;
	if (count === paragraphs.length) return linesAt(width);
	let tooNarrow = width / 2;
	let wideEnough = width;
	while (wideEnough - tooNarrow > 1) {
		const middle = (tooNarrow + wideEnough) / 2;
		if (linesAt(middle).length > count) tooNarrow = middle;
		else wideEnough = middle;
	}
	return linesAt(wideEnough);
}

function fill(pieces: readonly Piece[], column: Column): string[] {
	const { width, measure } = column;
	const address: Column = { ...column, hyphenate: (word) => [word] };
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const piece of pieces) {
		if (used + piece.width <= width) {
			line += piece.text;
			used += piece.width;
			continue;
		}
		const own = piece.isAddress ? address : column;
		const [head, tail] = leavesHole(used, piece, own)
			? split(piece.text, width - used, own)
			: ['', piece.text];
		// keeps the invisible space at the end of the line: without it assistive technology joins the words
		const space = head === '' && tail.startsWith(' ') ? ' ' : '';
		if (line + head) lines.push(line + head + space);
		const parts = chop(tail.trimStart(), own);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
		used = measure(line);
	}
	return [...lines, line];
}

/** Whether moving the whole word to the next line would leave this one too short. */
const leavesHole = (used: number, { text, width: wide }: Piece, { width }: Column): boolean =>
	wide > width || (used < width * fullEnough && text.length > longWord);

const fullEnough = 0.7;
const longWord = 11;

function piecesOf(paragraph: string, measure: Measure): Piece[] {
	const words = paragraph
		.replace(/€ (?=\d)/g, '€\u00a0')
		.split(' ')
		.filter((word) => word !== '');
	return words.flatMap((word, index) =>
		partsOf(index > 0 ? ` ${word}` : word).map((text) => ({
			text,
			width: measure(text),
			isAddress: /:\/\/|@|^www\./.test(word),
		})),
	);
}

/** Splits a compound with U+200B as the separator; `printable` has removed any such character from the text. */
const partsOf = (word: string): string[] =>
	/[-–/]/.test(word) ? word.replace(/([\p{L}\d][-–/])(?=\p{L})/gu, '$1\u200b').split('\u200b') : [word];

/** Splits a word into as many syllables as fit the room, with a hyphen, and the rest. */
function split(word: string, room: number, { measure, hyphenate }: Column): readonly [string, string] {
	const parts = hyphenate(word);
	const heads = parts.map((_, index) => parts.slice(0, index).join(''));
	const head = heads.findLast((head) => head.trim() !== '' && measure(`${head}-`) <= room);
	return head === undefined ? ['', word] : [`${head}-`, word.slice(head.length)];
}

function chop(word: string, column: Column): string[] {
	const parts: string[] = [];
	let rest = word;
	while (column.measure(rest) > column.width) {
		const [head, tail] = split(rest, column.width, column);
		const whole = head ? rest.length - tail.length : charactersThatFit(rest, column).length;
		parts.push(head || rest.slice(0, whole));
		rest = rest.slice(whole);
	}
	return [...parts, rest];
}

function charactersThatFit(word: string, { width, measure }: Column): string {
	let part = '';
	for (const character of word) {
		if (part && measure(part + character) > width) return part;
		part += character;
	}
	return part;
}
