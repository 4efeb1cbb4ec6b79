import type {
	Block,
	Box,
	Canvas,
	ColumnsBlock,
	FigureBlock,
	HeadedBlock,
	RowBlock,
	TextBlock,
	TogetherBlock,
} from './block';
import { balanceLines, breakLines, type Hyphenate } from './break-lines';
import type { Role, Tag } from './tag';
import { colours, page, styles, type TextStyle } from './theme';

/** A drawing at `top` millimetres below the top of its slice. */
export type Part = {
	readonly role: Role;
	readonly top: number;
	readonly draw: (canvas: Canvas, y: number) => void;
	/** A link; the `y` of its box is relative to the top of the part. */
	readonly link?: { readonly url: string; readonly tag: Tag; readonly box: Box };
};

/** A unit that no page break can split, such as a line or a figure. */
export type Slice = {
	readonly before: number;
	readonly height: number;
	/** No page break between this slice and the next. */
	readonly keep: boolean;
	readonly parts: readonly Part[];
	readonly bookmark?: string;
	/** Header repeated above this slice when it starts a page. */
	readonly head?: readonly Slice[];
	readonly startsPage?: boolean;
};

export type Frame = { readonly x: number; readonly width: number };

/** Functions to prepare, measure and hyphenate text. */
export type Setting = Pick<Canvas, 'measure'> & {
	readonly printable: (text: string) => string;
	readonly hyphenate: Hyphenate;
};

export const bodyHeight = page.height - page.top - page.bottom;

/** Converts blocks into slices, the units of pagination. */
export function layOut(blocks: readonly Block[], frame: Frame, setting: Setting): readonly Slice[] {
	return blocks.flatMap((block) => layOutBlock(block, frame, setting));
}

function layOutBlock(block: Block, frame: Frame, setting: Setting): readonly Slice[] {
	switch (block.kind) {
		case 'text':
			return layOutText(block, frame, setting);
		case 'figure':
			return [layOutFigure(block, frame)];
		case 'columns':
			return layOutColumns(block, frame, setting);
		case 'row':
			return layOutRow(block, frame, setting);
		case 'together':
			return layOutTogether(block, frame, setting);
		case 'headed':
			return layOutHeaded(block, frame, setting);
		case 'newPage':
			return [{ before: 0, height: 0, keep: true, parts: [], startsPage: true }];
	}
}

/** Height from the top of the first slice to the bottom of the last, without the space above the first. */
export const heightOf = (slices: readonly Slice[]): number =>
	slices.reduce((sum, { before, height }, index) => sum + (index > 0 ? before : 0) + height, 0);

const bar = { width: 0.8, indent: 4 } as const;

function layOutText(block: TextBlock, { x, width }: Frame, setting: Setting): Slice[] {
	const { bar: hasBar = false, bookmark } = block;
	const style: TextStyle = styles[block.style];
	const indent = hasBar ? bar.indent : 0;
	const lines = linesOf(block, width - indent, setting);
	return lines.map((line, index) => ({
		before: index === 0 ? block.before : 0,
		height: line === '' ? style.leading / 2 : style.leading,
		keep: index === lines.length - 1 ? block.keepWithNext === true : staysWithNext(index, lines.length),
		parts: [
			...(hasBar ? [barPart(x, style.leading)] : []),
			linePart(block, line, { x: x + indent, width: setting.measure(line, style) }),
		],
		...(index === 0 && bookmark !== undefined ? { bookmark } : {}),
	}));
}

function linesOf(block: TextBlock, width: number, setting: Setting): readonly string[] {
	const style: TextStyle = styles[block.style];
	const breakText = style.balanced ? balanceLines : breakLines;
	const measure = (text: string): number => setting.measure(text, style);
	return breakText(setting.printable(block.text), width, measure, setting.hyphenate);
}

function linePart({ role, style: name, url }: TextBlock, line: string, { x, width }: Frame): Part {
	const style: TextStyle = styles[name];
	const box = { x, y: 0, width, height: style.leading };
	return {
		role,
		top: 0,
		draw: (canvas, y) => canvas.text(line, x, y + style.leading * baseline, style),
		...(url !== undefined && role !== 'artifact' ? { link: { url, tag: role, box } } : {}),
	};
}

/** Position of the baseline in a line, as a fraction of its height from the top. */
const baseline = 0.73;

/** Widow and orphan control: keeps up to three lines together, and never separates a single first or last line. */
const staysWithNext = (index: number, count: number): boolean =>
	count <= 3 || index === 0 || index === count - 2;

const barPart = (x: number, height: number): Part => ({
	role: 'artifact',
	top: 0,
	draw: (canvas, y) => canvas.box({ x, y, width: bar.width, height }, { fill: colours.mean }),
});

function layOutFigure(
	{ role, before, height, draw, keepWithNext = false }: FigureBlock,
	{ x, width }: Frame,
): Slice {
	const part: Part = { role, top: 0, draw: (canvas, y) => draw(canvas, { x, y, width, height }) };
	return { before, height, keep: keepWithNext, parts: [part] };
}

function layOutTogether(
	{ blocks, before, keepWithNext = false }: TogetherBlock,
	frame: Frame,
	setting: Setting,
): Slice[] {
	const slices = layOut(blocks, frame, setting);
	const fits = heightOf(slices) <= bodyHeight;
	return slices.map((slice, index) => ({
		...slice,
		before: index === 0 ? before + slice.before : slice.before,
		keep: index === slices.length - 1 ? keepWithNext || slice.keep : fits || slice.keep,
	}));
}

/** Attaches the side column to the first slice of the main one, which is extended if the side is higher. */
function layOutRow(block: RowBlock, { x, width }: Frame, setting: Setting): Slice[] {
	const { sideWidth, before } = block;
	const side = layOut(block.side, { x, width: sideWidth - gutter }, setting);
	const main = layOut(block.main, { x: x + sideWidth, width: width - sideWidth }, setting);
	const missing = heightOf(side) - heightOf(main);
	const slices = missing > 0 ? [...main, { before: 0, height: missing, keep: false, parts: [] }] : main;
	return slices.map((slice, index) => ({
		...slice,
		before: index === 0 ? before : slice.before,
		keep: slice.keep || heightOf(slices.slice(0, index + 1)) < heightOf(side),
		parts: index === 0 ? [...partsOf(side), ...slice.parts] : slice.parts,
	}));
}

const gutter = 4;

function layOutColumns({ columns, before }: ColumnsBlock, { x, width }: Frame, setting: Setting): Slice[] {
	// the last column has no gutter after it: it ends where the page does
	const shared = width + gutter;
	const laidOut = columns.map((column, index) => {
		const left = columns.slice(0, index).reduce((sum, other) => sum + other.width, 0);
		return layOut(column.blocks, { x: x + left * shared, width: column.width * shared - gutter }, setting);
	});
	const height = Math.max(0, ...laidOut.map(heightOf));
	return height <= mostTogether
		? [{ before, height, keep: false, parts: laidOut.flatMap(partsOf) }]
		: cutAcross(laidOut, before);
}

/** Columns up to this height, in millimetres, are not split over pages. */
const mostTogether = 150;

/** Combines the nth lines of all columns into one slice, so that a long cell can break over pages. */
function cutAcross(columns: readonly (readonly Slice[])[], before: number): Slice[] {
	const count = Math.max(0, ...columns.map((slices) => slices.length));
	return Array.from({ length: count }, (_, index): Slice => {
		const level = columns.flatMap((slices) => slices[index] ?? []);
		return {
			before: index === 0 ? before : Math.max(...level.map((slice) => slice.before)),
			height: Math.max(...level.map((slice) => slice.height)),
			keep: index === 0 || index === count - 2,
			parts: level.flatMap((slice) => slice.parts),
		};
	});
}

function layOutHeaded({ head, again, body, before }: HeadedBlock, frame: Frame, setting: Setting): Slice[] {
	const first = layOut([{ kind: 'together', blocks: head, before, keepWithNext: true }], frame, setting);
	const repeated = layOut(again, frame, setting);
	return [...first, ...layOut(body, frame, setting).map((slice) => ({ ...slice, head: repeated }))];
}

function partsOf(slices: readonly Slice[]): Part[] {
	return slices.flatMap(({ parts, height }, index) => {
		const top = heightOf(slices.slice(0, index + 1)) - height;
		return parts.map((part) => ({ ...part, top: part.top + top }));
	});
}
