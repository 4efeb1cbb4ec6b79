import { copy } from '../document/copy';
import type { Node, WallNode } from '../document/document';
import { plainBlocks, type PlainBlock, type PlainTable } from '../document/plain-blocks';
import { wallColumns } from '../document/wall-columns';

/** Block of text: the clipboard has no place for a picture inside a text. */
export type CopyBlock = Exclude<PlainBlock, { kind: 'wall' }>;

/** Part of a report as blocks of text, with its wall as a table. */
export const copyBlocks = (nodes: readonly Node[]): readonly CopyBlock[] =>
	nodes.flatMap(plainBlocks).map((block) => (block.kind === 'wall' ? wallTable(block.wall) : block));

function wallTable({ rows, levels }: WallNode): PlainTable {
	const columns = wallColumns(rows);
	const names = [copy.themeColumns.theme, copy.themeColumns.mean, ...columns.map(({ name }) => name)];
	return {
		kind: 'table',
		title: copy.themesTable,
		columns: names.map((name) => ({ name, share: 1 / names.length })),
		rows: rows.map((row) => [
			row.shortName,
			[row.figure, row.mark].filter(Boolean).join(', '),
			...columns.map(({ text }) => text(row, levels)),
		]),
	};
}
