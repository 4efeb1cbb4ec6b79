import type { Node } from '../document/document';
import type { PlainTable, Run } from '../document/plain-blocks';
import { markup, none, type Markup } from '../html/markup';
import { copyBlocks, type CopyBlock } from './copy-blocks';

/** Part of a report as markup without classes, which a word processor turns into its own headings, lists and tables. */
export const copiedHtml = (nodes: readonly Node[]): string =>
	`<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><body>${copyBlocks(nodes)
		.map((block) => blockHtml(block).markup)
		.join('\n')}</body></html>`;

function blockHtml(block: CopyBlock): Markup {
	switch (block.kind) {
		case 'heading':
			return markup`<h${block.level}>${block.text}</h${block.level}>`;
		case 'paragraph': {
			const words = block.runs.map(runHtml);
			if (block.style === 'quote') return markup`<blockquote><p>${words}</p></blockquote>`;
			return block.style === 'answer' ? markup`<p><b>${words}</b></p>` : markup`<p>${words}</p>`;
		}
		case 'list':
			return markup`<ul>${block.items.map((lines) => markup`<li>${lines.map(lineHtml)}</li>`)}</ul>`;
		case 'table':
			return tableHtml(block);
	}
}

const lineHtml = (runs: readonly Run[], index: number): Markup =>
	markup`${index === 0 ? none : lineBreak}${runs.map(runHtml)}`;

const lineBreak = markup`<br>`;

function runHtml({ text, tone, url }: Run): Markup {
	const words = text.split('\n').map((line, index) => markup`${index === 0 ? none : lineBreak}${line}`);
	if (url !== null) return markup`<a href="${url}">${words}</a>`;
	return tone === 'strong' ? markup`<b>${words}</b>` : markup`${words}`;
}

const tableHtml = ({ columns, rows }: PlainTable): Markup =>
	markup`<table border="1" cellspacing="0" cellpadding="4">${
		columns.length === 0
			? none
			: markup`<thead><tr>${columns.map(({ name }) => markup`<th scope="col"${cell}>${name}</th>`)}</tr></thead>`
	}<tbody>${rows.map((cells) => markup`<tr>${cells.map(cellHtml)}</tr>`)}</tbody></table>`;

/** Obsolete attributes: word processors drop a style sheet, and the policy of the page bars inline styles. */
const cell = markup` align="left" valign="top"`;

const cellHtml = (text: string, index: number): Markup =>
	index === 0 ? markup`<th scope="row"${cell}>${text}</th>` : markup`<td${cell}>${text}</td>`;
