/** The width of a text: the sum of the widths of its characters. */
type Measure = (text: string) => number;

/** What is not broken unless it is wider than a line: a word with the space before it, or a part of a compound. */
type Piece = { readonly text: string; readonly width: number };

/**
 * Breaks a text into lines that fit the width: at spaces, after a hyphen or slash between letters, else inside the
 * word. The last line of a paragraph is not one short word where a slightly narrower column prevents that.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
	return text.split('\n').flatMap((paragraph) => {
		const pieces = piecesOf(paragraph, measure);
		const lines = fill(pieces, width, measure);
		const isFine = (tried: readonly string[]): boolean =>
			tried.length === lines.length && measure(tried.at(-1) ?? '') > width * shortest;
		if (lines.length === 1 || lines.length > 8 || isFine(lines)) return lines;
		const share = narrower.find((share) => isFine(fill(pieces, width * share, measure)));
		return share === undefined ? lines : fill(pieces, width * share, measure);
	});
}

const shortest = 0.15;
const narrower = [0.97, 0.94, 0.91, 0.88, 0.85];

/** As many lines as fit the width, but no longer than they need to be. */
export function balanceLines(text: string, width: number, measure: Measure): readonly string[] {
	const paragraphs = text.split('\n').map((paragraph) => piecesOf(paragraph, measure));
	const linesAt = (width: number): string[] => paragraphs.flatMap((pieces) => fill(pieces, width, measure));
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

function fill(pieces: readonly Piece[], width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const piece of pieces) {
		if (used + piece.width <= width) {
			line += piece.text;
			used += piece.width;
			continue;
		}
		if (line) lines.push(line);
		const parts = chop(piece.text.trimStart(), width, measure);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
		used = measure(line);
	}
	return [...lines, line];
}

function piecesOf(paragraph: string, measure: Measure): Piece[] {
	const words = paragraph
		.replace(/€ (?=\d)/g, '€\u00a0')
		.split(' ')
		.filter((word) => word !== '');
	return words.flatMap((word, index) =>
		partsOf(index > 0 ? ` ${word}` : word).map((text) => ({ text, width: measure(text) })),
	);
}

/** U+200B can't be in the text: what can't be seen has been taken out before. */
const partsOf = (word: string): string[] =>
	/[-–/]/.test(word) ? word.replace(/([\p{L}\d][-–/])(?=\p{L})/gu, '$1\u200b').split('\u200b') : [word];

function chop(word: string, width: number, measure: Measure): string[] {
	if (measure(word) <= width) return [word];
	const parts: string[] = [];
	let part = '';
	for (const character of word) {
		if (part && measure(part + character) > width) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}
