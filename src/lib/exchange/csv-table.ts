import { unparse } from 'papaparse';

/** Papaparse's own looks at the first line of a cell only, and not past what is not seen or at a wide sign. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Separators of other spreadsheets, which papaparse quotes only where they are its own; `2,5` is a number here. */
const needsQuotes = /[,\t|]/;
const isNumber = /^-?\d+(?:,\d+)?$/;

/** Excel cuts off what comes after 32,767 signs in one cell; an apostrophe and the words below come on top of this. */
const mostSigns = 32_700;
const goesOn = ' (gaat verder in de rij hieronder)';

/** A cell; a number gets a decimal comma, and null stays empty. */
export type Cell = string | number | null;

/**
 * A table that a Dutch spreadsheet opens right: semicolons, decimal commas, and a mark that says that it is UTF-8. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it, and a cell that is too long for one goes on in
 * the row below.
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

/** Rows below the first hold only what went on, so that nothing is counted twice. */
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
