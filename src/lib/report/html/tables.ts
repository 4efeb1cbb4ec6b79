import { isGroupHead, type TableColumn, type FormNode, type TableNode } from '../document/document';
import type { WallRow } from '../wall/wall-row';
import { bricksPicture } from './brick-pictures';
import { markup, none, type Markup } from './markup';

export const subhead = (level: TableNode['level'], text: string): Markup =>
	markup`<h${level} class="sub" dir="auto">${text}</h${level}>`;

/** On a narrow screen CSS turns rows into blocks; browsers keep them a table without a role for each part. */
export const tableHtml = ({ title, showsTitle, level, columns, rows, bricks, gaps }: TableNode): Markup =>
	markup`${showsTitle ? subhead(level, title) : none}
<table>
${captionOf(title)}
<colgroup>${columns.map(columnHtml)}</colgroup>
<thead><tr>${columns.map(({ name }) => columnHead(name))}</tr></thead>
<tbody>
${rows.map((cells, index) =>
	isGroupHead(cells, { columns })
		? markup`${
				index > 0
					? markup`</tbody>
<tbody>
`
					: none
			}<tr class="group"><th scope="rowgroup" colspan="${columns.length}" dir="auto">${cells.join('')}</th></tr>
`
		: rowHtml(columns, cells, gaps?.[index] ?? [], bricks?.[index]),
)}</tbody>
</table>`;

/** Caption for screen readers only: on screen the heading above the table says the same. */
export const captionOf = (title: string): Markup => markup`<caption class="hidden">${title}</caption>`;

export const columnHead = (name: string): Markup => markup`<th scope="col">${name}</th>`;

/** Percentage of the width. */
const columnHtml = ({ share }: Pick<TableColumn, 'share'>): Markup =>
	markup`<col style="width: ${Math.round(share * 1000) / 10}%" />`;

const rowHtml = (
	columns: readonly TableColumn[],
	cells: readonly string[],
	gaps: readonly number[],
	bricks?: WallRow,
): Markup =>
	markup`<tr>${columns.map(({ name }, index) => {
		const text = cells[index] ?? '';
		const wraps = markup` dir="auto"${longWord.test(text) ? markup` class="long"` : none}`;
		return index === 0
			? markup`<th scope="row"${wraps}>${text}${bricks?.result.outcome.kind === 'score' ? bricksPicture(bricks) : none}</th>`
			: markup`<td data-name="${name}"${wraps}>${gaps.includes(index) ? markup`<span class="gap">${text}</span>` : text}</td>`;
	})}</tr>
`;

/** Matches a word long enough to push the other columns off the page. */
const longWord = /\S{25}/;

/** Ruled rows to fill in by hand, on paper only. */
export const formHtml = ({ title, level, columns, rows }: FormNode): Markup =>
	markup`<div class="pen">
${subhead(level, title)}
<table>${
		columns.length === 0
			? none
			: markup`
<colgroup>${columns.map(columnHtml)}</colgroup>
<thead><tr>${columns.map(({ name }) => markup`<th scope="col">${name}</th>`)}</tr></thead>`
	}
<tbody>${Array.from({ length: rows }, () => emptyRow(Math.max(1, columns.length)))}</tbody>
</table>
</div>`;

const emptyRow = (cells: number): Markup =>
	markup`<tr>${Array.from({ length: cells }, () => markup`<td></td>`)}</tr>`;
