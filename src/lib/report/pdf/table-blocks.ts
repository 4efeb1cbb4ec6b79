import { isGroupHead, type TableColumn, type FormNode, type TableNode } from '../document/document';
import type { WallRow } from '../wall/wall-row';
import { drawBricks } from './brick-drawing';
import { columns, rule, textBlock, type Block, type FigureBlock } from '$lib/paper/block';
import { tag, type Role, type Tag } from '$lib/paper/tag';
import { colours } from '$lib/paper/theme';

/** Table that repeats its header on every page. */
export function tableBlocks({
	level,
	title,
	showsTitle,
	isDense,
	columns: names,
	rows,
	bricks,
	gaps,
}: TableNode): Block[] {
	const table = tag('Table');
	const heads = (role: () => Role): Block[] => [
		columns(
			names.map(({ name, share }, index) => ({
				width: share,
				blocks: [textBlock('tableHead', isDense && index === 1 ? title : name, role())],
			})),
		),
		rule(0.8),
	];
	const first = tag('TR', table);
	return [
		...titleBlocks(showsTitle && !isDense ? title : '', level),
		{
			kind: 'headed',
			before: isDense ? 2 : showsTitle ? 1 : 5,
			head: heads(() => ({ ...tag('TH', first), scope: 'Column' })),
			again: heads(() => 'artifact'),
			body: rows.flatMap((cells, index) =>
				isGroupHead(cells, { columns: names })
					? groupBlocks(cells.join(''), tag('TR', table), names.length)
					: rowBlocks(names, cells, tag('TR', table), {
							before: isDense ? 0.5 : 0.9,
							gaps: gaps?.[index] ?? [],
							...(bricks?.[index] && { bricks: bricks[index] }),
						}),
			),
		},
	];
}

/** Heading over the rows below it, on the same page as the first of them. */
const groupBlocks = (text: string, tableRow: Tag, span: number): Block[] => [
	{
		...textBlock('tableHead', text, { ...tag('TH', tableRow), scope: 'Row', span }, 2.2),
		keepWithNext: true,
	},
	rule(0.7, 0.12, colours.hairline),
];

type RowOptions = {
	readonly before: number;
	/** Columns over a dotted line. */
	readonly gaps: readonly number[];
	readonly bricks?: WallRow;
};

function rowBlocks(
	names: readonly TableColumn[],
	cells: readonly string[],
	tableRow: Tag,
	{ before, gaps, bricks }: RowOptions,
): Block[] {
	const roleOf = (index: number): Tag =>
		index === 0 ? { ...tag('TH', tableRow), scope: 'Row' } : tag('TD', tableRow);
	return [
		columns(
			names.map(({ share }, index) => ({
				width: share,
				blocks: [
					textBlock(index === 0 ? 'cellHead' : 'cell', cells[index] ?? '', roleOf(index)),
					...(gaps.includes(index) ? [dottedLine] : []),
					...(index === 0 && bricks?.result.outcome.kind === 'score' ? [bricksFigure(bricks)] : []),
				],
			})),
			before,
		),
		{ ...rule(before * 0.7, 0.12, colours.hairline), keepWithNext: false },
	];
}

/** Room to write by hand what is missing. */
const dottedLine: FigureBlock = {
	kind: 'figure',
	role: 'artifact',
	before: 0.4,
	height: 0.4,
	draw: (canvas, { x, y, width }) => {
		canvas.shape(
			[
				{ x, y },
				{ x: x + width - 3, y },
			],
			{ stroke: colours.ink, lineWidth: 0.35, dashes: [0.35, 0.9] },
		);
	},
};

/** The bricks of the wall, without its scale; the cells beside it say the same. */
const bricksFigure = (row: WallRow): FigureBlock => ({
	kind: 'figure',
	role: 'artifact',
	before: 0.9,
	height: 3.3,
	draw: (canvas, box) => {
		drawBricks(canvas, { ...box, height: 2.8 }, row);
	},
});

const penRow = 8.5;

/** Ruled rows to fill in by hand. */
export function formBlocks({ level, title, isDense, columns: names, rows }: FormNode): Block[] {
	const heads: Block[] =
		names.length === 0
			? []
			: [
					{
						kind: 'together',
						before: isDense ? 4.5 : 1.5,
						keepWithNext: true,
						blocks: [
							columns(
								names.map(({ name, share }, index) => ({
									width: share,
									blocks: [
										isDense && index === 0
											? textBlock('subheading', title, tag(`H${level}`))
											: textBlock('tableHead', name, tag('P')),
									],
								})),
							),
						],
					},
				];
	const lines = Array.from({ length: rows }, (): Block => ({
		...rule(penRow, 0.15, colours.hairline),
		keepWithNext: true,
	}));
	return [
		...titleBlocks(isDense ? '' : title, level),
		...heads,
		...lines,
		{ ...rule(0, 0, colours.paper), keepWithNext: false },
	];
}

const titleBlocks = (title: string, level: 2 | 3): Block[] =>
	title === '' ? [] : [{ ...textBlock('subheading', title, tag(`H${level}`), 4.5), keepWithNext: true }];
