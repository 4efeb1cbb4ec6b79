import { unparse } from 'papaparse';

/** Start of a formula. Papaparse's own pattern misses later lines, invisible characters and full-width signs. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Separators of other spreadsheet settings, which papaparse would not quote; `2,5` is a number and needs no quotes. */
const needsQuotes = /[,\t|]/;
const isNumber = /^-?\d+(?:,\d+)?$/;

/** Excel truncates a cell after 32,767 characters; leaves room for an apostrophe and the continuation text. */
const mostSigns = 32_700;
const goesOn = ' (gaat verder in de rij hieronder)';

/** A cell; a number is written with a decimal comma, and null as an empty cell. */
export type Cell = string | number | null;

/**
 * CSV that a Dutch spreadsheet opens correctly: semicolons, decimal commas and a UTF-8 byte order mark. A cell that
 * would run as a formula (CSV injection) gets an apostrophe in front; a text too long for one cell continues in the
 * row below.
 */
export function csvTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const data = rows.flatMap((cells) => rowsThatFit(cells.map(cellText)));
	const text = unparse(
		{ fields: [...head], data },
		{
			delimiter: ';',
			newline: '\r\n',
			escapeFormulae: formula,
			quotes: (cell: unknown) => typeof cell === 'string' && needsQuotes.test(cell) && !isNumber.test(cell),
		},
	);
	return `\uFEFF${text}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

/** Splits a row with overlong cells; the added rows hold only the continuations, so that nothing counts twice. */
function rowsThatFit(cells: readonly string[]): readonly string[][] {
	const parts = cells.map(partsOf);
	const height = Math.max(1, ...parts.map(({ length }) => length));
	return Array.from({ length: height }, (_, row) => parts.map((part) => part[row] ?? ''));
}

function partsOf(text: string): readonly string[] {
	const parts: string[] = [];
	let rest = text;
	while (rest.length > mostSigns) {
		const isInPair = /[\uD800-\uDBFF]/.test(rest.charAt(mostSigns - 1));
		const end = isInPair ? mostSigns - 1 : mostSigns;
		parts.push(rest.slice(0, end) + goesOn);
		rest = rest.slice(end);
	}
	return [...parts, rest];
}
