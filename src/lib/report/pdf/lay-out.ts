import type { Block, Canvas, FigureBlock, Role, RowBlock, TextBlock, TogetherBlock } from './block';
import { balanceLines, breakLines } from './break-lines';
import { colours, page, styles, type TextStyle } from './theme';

/** Something to draw at `top` below the top of its slice. */
export type Part = {
	/** One object for all lines of a block, so that lines on two pages can be known as one paragraph. */
	readonly role: Role;
	readonly top: number;
	readonly draw: (canvas: Canvas, y: number) => void;
};

/** What can't be cut by the end of a page: a line, a picture. */
export type Slice = {
	readonly before: number;
	readonly height: number;
	/** Not parted from the next slice by the end of a page. */
	readonly keep: boolean;
	readonly parts: readonly Part[];
	readonly bookmark?: string;
};

export type Frame = { readonly x: number; readonly width: number };

/** How text is made fit for print and measured. */
export type Setting = Pick<Canvas, 'measure'> & { readonly printable: (text: string) => string };

export const bodyHeight = page.height - page.top - page.bottom;

/** Cuts blocks into the slices that pages are filled with. */
export function layOut(blocks: readonly Block[], frame: Frame, setting: Setting): readonly Slice[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'text') return layOutText(block, frame, setting);
		if (block.kind === 'figure') return [layOutFigure(block, frame)];
		return block.kind === 'row' ? layOutRow(block, frame, setting) : layOutTogether(block, frame, setting);
	});
}

/** From the top of the first slice to the bottom of the last; the room above the first is not counted. */
export const heightOf = (slices: readonly Slice[]): number =>
	slices.reduce((sum, { before, height }, index) => sum + (index > 0 ? before : 0) + height, 0);

const bar = { width: 0.8, indent: 4 } as const;

function layOutText(block: TextBlock, { x, width }: Frame, { measure, printable }: Setting): Slice[] {
	const { role, bar: hasBar = false, bookmark } = block;
	const style: TextStyle = styles[block.style];
	const indent = hasBar ? bar.indent : 0;
	const breakText = style.balanced ? balanceLines : breakLines;
	const lines = breakText(printable(block.text), width - indent, (text) => measure(text, style));
	const keepsNext = role.kind === 'heading' || block.keepWithNext === true;
	return lines.map((line, index) => ({
		before: index === 0 ? block.before : 0,
		height: line === '' ? style.leading / 2 : style.leading,
		keep: index === lines.length - 1 ? keepsNext : staysWithNext(index, lines.length),
		parts: [
			...(hasBar ? [barPart(x, style.leading)] : []),
			{
				role,
				top: 0,
				draw: (canvas, y) => canvas.text(line, x + indent, y + style.leading * baseline, style),
			},
		],
		...(index === 0 && bookmark !== undefined ? { bookmark } : {}),
	}));
}

/** Where the baseline runs in a line, as a share of its height. */
const baseline = 0.73;

/** Up to three lines stay whole; of more, neither the first nor the last stands alone. */
const staysWithNext = (index: number, count: number): boolean =>
	count <= 3 || index === 0 || index === count - 2;

const barPart = (x: number, height: number): Part => ({
	role: { kind: 'artifact' },
	top: 0,
	draw: (canvas, y) => canvas.box({ x, y, width: bar.width, height }, { fill: colours.ochre }),
});

function layOutFigure({ role, before, height, draw }: FigureBlock, { x, width }: Frame): Slice {
	const part: Part = { role, top: 0, draw: (canvas, y) => draw(canvas, { x, y, width, height }) };
	return { before, height, keep: false, parts: [part] };
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

/** The side column hangs on the first slice of the main one, and never reaches below the row. */
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

function partsOf(slices: readonly Slice[]): Part[] {
	return slices.flatMap(({ parts, height }, index) => {
		const top = heightOf(slices.slice(0, index + 1)) - height;
		return parts.map((part) => ({ ...part, top: part.top + top }));
	});
}
