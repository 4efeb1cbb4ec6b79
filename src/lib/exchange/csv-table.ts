import { unparse } from 'papaparse';

/** Papaparse's own looks at the first line of a cell only, and not past what is not seen or at a wide sign. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell; a number gets a decimal comma, and null stays empty. */
export type Cell = string | number | null;

/**
 * A table that a Dutch spreadsheet opens right: semicolons, decimal commas, and a mark that says that it is UTF-8. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const data = rows.map((cells) => cells.map(cellText));
	const text = unparse(
		{ fields: [...head], data },
		{ delimiter: ';', newline: '\r\n', escapeFormulae: formula },
	);
	return `\uFEFF${text}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}
