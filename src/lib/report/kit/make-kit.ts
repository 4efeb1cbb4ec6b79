import { atOnce } from '$lib/in-slices';
import { fileIdOf } from '$lib/paper/file-id';
import type { FontFiles } from '$lib/paper/fonts';
import { hyphenateDutch } from '$lib/paper/hyphenate';
import { pageWriter, type PageDrawing, type Palette } from '$lib/paper/page-writer';
import { openPaper, type Paper } from '$lib/paper/paper';
import { tag } from '$lib/paper/tag';
import { contentWidth, page, styles } from '$lib/paper/theme';
import type { Block } from '$lib/paper/block';
import { anchorBlocks } from './anchor-sheet';
import { cardLayoutOf, drawCards } from './answer-cards';
import type { CardLayout } from './card-layout';
import { closingPages, drawClosingCards } from './closing-cards';
import { instructionBlocks, type KitPages } from './instruction-sheet';
import { hasPoster, whereAndWhen, type Kit } from './kit';
import { kitStyles } from './kit-theme';
import { kitWords } from './kit-words';
import { drawLevelCards, levelPages } from './level-cards';
import { penOn, type Pen } from './pen';
import { drawPoster } from './poster';

export type KitOptions = {
	readonly appVersion: string;
	/** ISO 8601; part of the input, so that output is reproducible byte for byte. */
	readonly madeAt: string;
	readonly palette: Palette;
};

export type MadeKit = {
	readonly file: Blob;
	/** Pages of the file, to draw on screen. */
	readonly pages: readonly PageDrawing[];
};

/** Paper for a bijeenkomst, as one tagged PDF file. */
export async function makeKit(kit: Kit, options: KitOptions, fonts: FontFiles): Promise<MadeKit> {
	const paper = emptyPaper(kit, options, fonts);
	// on scrap paper first, as its text names the pages after it
	const { length } = partsOf(emptyPaper(kit, options, fonts), kit, options, 1)[0]?.draw() ?? [];
	const pages = partsOf(paper, kit, options, length).flatMap(({ name, draw }, index) => {
		if (index > 0) paper.addPage();
		paper.bookmark(name, paper.pages());
		return draw();
	});
	return { file: await paper.finish(), pages };
}

const emptyPaper = (kit: Kit, options: KitOptions, fonts: FontFiles): Paper =>
	openPaper(fonts, {
		title: kitWords.title(kit.session.region.name),
		subject: kitWords.subject,
		creator: `Bouwstenenscan ${options.appVersion}`,
		madeAt: options.madeAt,
		fileId: fileIdOf(JSON.stringify([kit, options])),
		attachment: null,
	});

type KitPart = { readonly name: string; readonly draw: () => readonly PageDrawing[] };

/** Parts in their order, the instruction first; `before` is the number of pages of that one. */
function partsOf(
	paper: Paper,
	kit: Kit,
	{ palette }: Pick<KitOptions, 'palette'>,
	before: number,
): readonly KitPart[] {
	const { bookmarks } = kitWords;
	const layout = cardLayoutOf(penOn(paper, palette), kit);
	const pages = pagesOf(kit, layout, before);
	const written = (blocks: readonly Block[]): readonly PageDrawing[] =>
		writtenPages(paper, palette, blocks, ['Bouwstenenscan', whereAndWhen(kit)].join(' · '));
	const drawn = (draw: (pen: Pen) => void): readonly PageDrawing[] => {
		const pen = penOn(paper, palette);
		draw(pen);
		return pen.pages();
	};
	const blank = pages.hasBlank ? [{ name: bookmarks.blank, draw: () => drawn(drawBlank) }] : [];
	const poster = { name: bookmarks.poster, draw: () => drawn((pen) => drawPoster(pen, kit)) };
	const closing = { name: bookmarks.closing, draw: () => drawn((pen) => drawClosingCards(pen, kit)) };
	const cards = { name: bookmarks.cards, draw: () => drawn((pen) => drawCards(pen, kit, layout)) };
	return [
		{ name: bookmarks.instruction, draw: () => written(instructionBlocks(kit, pages)) },
		...(hasPoster(kit) ? [poster] : []),
		{ name: bookmarks.levels, draw: () => drawn((pen) => drawLevelCards(pen, kit)) },
		...(pages.closing ? [closing] : []),
		...(kit.codes.length > 0 ? [...blank, cards] : []),
		{ name: bookmarks.anchors, draw: () => written(anchorBlocks(kit)) },
	];
}

type PagesOfKit = KitPages & {
	/** True where a two-sided card would otherwise be split over two sheets: it starts on an odd page. */
	readonly hasBlank: boolean;
};

function pagesOf(kit: Kit, layout: CardLayout, before: number): PagesOfKit {
	const levels = rangeAfter(before + (hasPoster(kit) ? 1 : 0), levelPages(kit));
	const closing = rangeAfter(levels.to, closingPages(kit));
	const sides = layout.sides.length;
	const hasBlank = sides > 1 && closing.to % 2 === 1;
	const cards = rangeAfter(closing.to + (hasBlank ? 1 : 0), kit.codes.length * sides);
	const hasCards = kit.codes.length > 0;
	return {
		single: { from: 1, to: closing.to },
		levels,
		closing: closingPages(kit) > 0 ? closing : null,
		cards: hasCards ? { ...cards, sides } : null,
		anchors: (hasCards ? cards.to : closing.to) + 1,
		hasBlank,
	};
}

/** `count` pages after a page. */
const rangeAfter = (page: number, count: number): { readonly from: number; readonly to: number } => ({
	from: page + 1,
	to: page + count,
});

function drawBlank(pen: Pen): void {
	const { cardText } = kitStyles;
	const lines = pen.linesOf(kitWords.blank, contentWidth, cardText);
	pen.lines(tag('P'), lines, { x: page.width / 2, y: page.height / 2, align: 'middle' }, cardText);
}

/** Lays blocks out on as many pages as needed, each with a footer and its number in the whole kit. */
function writtenPages(
	paper: Paper,
	palette: Palette,
	blocks: readonly Block[],
	foot: string,
): readonly PageDrawing[] {
	const first = paper.pages();
	const writer = pageWriter(paper, palette, hyphenateDutch);
	writer.add(blocks);
	atOnce(writer.draw());
	return writer.drawings().map((drawing, index) => {
		paper.turnTo(first + index);
		return [...drawing, ...footOn(penOn(paper, palette), foot, String(first + index))];
	});
}

function footOn(pen: Pen, foot: string, number: string): PageDrawing {
	const y = page.height - page.bottom + 7;
	const [line = ''] = pen.linesOf(foot, contentWidth - 15, styles.small);
	pen.line('artifact', line, { x: page.left, y }, styles.small);
	pen.line('artifact', number, { x: page.width - page.right, y, align: 'right' }, styles.small);
	return pen.pages().flat();
}
