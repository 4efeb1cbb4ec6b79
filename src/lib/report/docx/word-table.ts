import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Palette } from '$lib/paper/page-writer';
import type { PlainTable, Run } from '../document/plain-blocks';
import { styleIds, wordColour } from './word-styles';
import { wordRuns } from './word-runs';

/** Width between the margins of the page, in twentieths of a point. */
export const textWidth = 9638;

/** Room to write by hand in a row of empty cells, in twentieths of a point. */
const penRow = 480;

/** Table that repeats the names of its columns on every page, and keeps each row whole. */
export function wordTable({ columns, rows }: PlainTable, palette: Palette): Table {
	const widths =
		columns.length === 0 ? [textWidth] : columns.map(({ share }) => Math.round(share * textWidth));
	const row = (cells: readonly string[], isHead: boolean): TableRow =>
		new TableRow({
			// readers such as mammoth take a "false" for a head
			...(isHead ? { tableHeader: true } : {}),
			cantSplit: true,
			...(cells.every((cell) => cell === '') ? { height: { value: penRow, rule: 'atLeast' } } : {}),
			children: widths.map((width, index) =>
				cellOf(cells[index] ?? '', width, isHead || index === 0, palette),
			),
		});
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		tableLook: {
			firstRow: columns.length > 0,
			firstColumn: true,
			lastRow: false,
			lastColumn: false,
			noHBand: true,
			noVBand: true,
		},
		borders: bordersOf(palette),
		rows: [
			...(columns.length === 0
				? []
				: [
						row(
							columns.map(({ name }) => name),
							true,
						),
					]),
			...rows.map((cells) => row(cells, false)),
		],
	});
}

function cellOf(text: string, width: number, isHead: boolean, palette: Palette): TableCell {
	const run: Run = { text, tone: isHead ? 'strong' : 'body', url: null };
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { left: 0, right: 120, top: 0, bottom: 0 },
		children: [new Paragraph({ style: styleIds.cell, children: wordRuns([run], palette) })],
	});
}

function bordersOf(palette: Palette) {
	const none = { style: BorderStyle.NONE };
	const line = { style: BorderStyle.SINGLE, size: 4, color: wordColour(palette, 'hairline') };
	return { top: none, left: none, right: none, insideVertical: none, insideHorizontal: line, bottom: line };
}
