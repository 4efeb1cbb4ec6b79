import { ambitionLevels } from '$lib/content/levels';
import { copy } from '../document/copy';
import type { WallNode } from '../document/document';
import { isScored, wallColumns, type WallColumn } from '../document/wall-columns';
import { legendFor } from '../wall/legend-for';
import { legendTexts } from '../wall/legend-texts';
import type { WallRow } from '../wall/wall-row';
import { bricksPicture, swatch } from './brick-pictures';
import { markup, none, type Markup } from './markup';
import { captionOf, columnHead } from './tables';

/** Wall as a table, with the bricks beside the figures that they show. */
export function wallHtml({ levels, rows, size }: WallNode): Markup {
	const columns = wallColumns(rows);
	return markup`<div class="${size === 'small' ? 'wall compact' : 'wall'}">
<table>
${captionOf(copy.themesTable)}
<colgroup><col class="name" /><col />${columns.map(({ id }) => markup`<col class="${id}" />`)}</colgroup>
<thead><tr>${columnHead(copy.themeColumns.theme)}<th scope="col"><span class="picture">${axis(levels)}<span>${copy.themeColumns.mean}</span></span></th>${columns.map(({ name }) => columnHead(name))}</tr></thead>
<tbody>
${rows.map((row) => wallRowHtml(row, columns, levels))}</tbody>
</table>
${legendHtml(rows)}
</div>`;
}

/** Names of the levels, each ending where its level is reached. */
const axis = (levels: WallNode['levels']): Markup =>
	markup`<span class="axis" aria-hidden="true">${ambitionLevels.map((level) => markup`<span><b>${level}</b> ${levels[level]?.name ?? ''}</span>`)}</span>`;

const wallRowHtml = (row: WallRow, columns: readonly WallColumn[], levels: WallNode['levels']): Markup =>
	markup`<tr><th scope="row" dir="auto">${row.shortName}</th><td><div class="picture">${bricksPicture(row)}${figureHtml(row)}</div></td>${columns.map(
		({ name, text }) => cellHtml(name, text(row, levels)),
	)}</tr>
`;

const cellHtml = (name: string, text: string): Markup =>
	markup`<td data-name="${name}"${text === copy.none ? markup` class="nothing"` : none}>${text}</td>`;

/** Shows a word on the dotted bricks, or a number beside them. */
const figureHtml = (row: WallRow): Markup =>
	isScored(row)
		? markup`<span class="figure">${row.figure}${row.mark ? markup` <span class="mark">${row.mark}</span>` : none}</span>`
		: markup`<span class="word">${row.figure}</span>`;

/** Legend for those who see the bricks; the table says the same in words. */
const legendHtml = (rows: readonly WallRow[]): Markup =>
	markup`<p class="legend" aria-hidden="true">${legendFor(rows).map((id) => markup`<span>${swatch(id)}${legendTexts[id]}</span> `)}</p>`;
