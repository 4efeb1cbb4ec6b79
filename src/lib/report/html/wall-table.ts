import { capitalised } from '$lib/content/capitalised';
import { ambitionLevels } from '$lib/content/levels';
import { formatMean } from '$lib/scoring/format-mean';
import { copy } from '../document/copy';
import type { WallNode } from '../document/document';
import { legendFor } from '../wall/legend-for';
import { legendTexts } from '../wall/legend-texts';
import { namedLevel } from '../wall/named-level';
import type { WallRow } from '../wall/wall-row';
import { ambitionText } from '../wall/ambition-text';
import { bricksPicture, swatch } from './brick-pictures';
import { markup, none, type Markup } from './markup';
import { captionOf, columnHead } from './tables';

/** Wall as a table, with the bricks beside the figures that they show. */
export function wallHtml({ levels, rows, size }: WallNode): Markup {
	const columns = wallColumns.filter(({ isNeeded }) => isNeeded(rows));
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

type WallColumn = {
	readonly id: string;
	readonly name: string;
	readonly isNeeded: (rows: readonly WallRow[]) => boolean;
	readonly text: (row: WallRow, levels: WallNode['levels']) => string;
};

const isScored = ({ result }: WallRow): boolean => result.outcome.kind === 'score';
const hasAmbition = ({ ambition }: WallRow): boolean => ambition !== null;
const hasPrevious = ({ previous }: WallRow): boolean => previous !== null;

const wallColumns: readonly WallColumn[] = [
	{
		id: 'lowest',
		name: copy.themeColumns.level,
		isNeeded: (rows) => rows.some(isScored),
		text: ({ result: { outcome } }, levels) =>
			outcome.kind === 'score' ? namedLevel(outcome.lowest, levels) : copy.none,
	},
	{
		id: 'ambition',
		name: copy.themeColumns.ambition,
		isNeeded: (rows) => rows.some(hasAmbition),
		text: ({ ambition }) => (ambition ? ambitionText(ambition) : copy.none),
	},
	{
		id: 'previous',
		name: capitalised(legendTexts.previous),
		isNeeded: (rows) => rows.some(hasPrevious),
		text: ({ previous }) => (previous === null ? copy.none : formatMean(previous)),
	},
];

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
