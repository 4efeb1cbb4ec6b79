import { HeadingLevel, ImageRun, Paragraph, TextRun, type FileChild } from 'docx';
import type { Palette } from '$lib/paper/page-writer';
import type { ParagraphStyle, PlainBlock, Run } from '../document/plain-blocks';
import type { Picture } from '../picture/picture';
import { wallPicture } from '../picture/wall-picture';
import type { WallNode } from '../document/document';
import { bulletOf, styleIds } from './word-styles';
import { wordRuns } from './word-runs';
import { wordTable } from './word-table';

/** Draws a picture as the bytes of a PNG file. */
export type DrawPicture = (picture: Picture) => Promise<Uint8Array>;

/** Width of the text of a page, in pixels of a 96th of an inch. */
const pictureWidth = 642;

/** Writes one block in Word's own paragraphs, lists and tables; the switch is exhaustive. */
export async function wordBlocks(
	block: PlainBlock,
	palette: Palette,
	draw: DrawPicture,
): Promise<readonly FileChild[]> {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: headings[block.level],
					...(block.newPage ? { pageBreakBefore: true } : {}),
					children: wordRuns([{ text: block.text, tone: 'body', url: null }], palette),
				}),
			];
		case 'paragraph':
			return [
				new Paragraph({
					...styleOf(block.style),
					...(block.keepsNext ? { keepNext: true } : {}),
					children: wordRuns(block.runs, palette),
				}),
			];
		case 'list':
			return block.items.map((lines) => itemOf(lines, palette));
		case 'table':
			return [wordTable(block, palette), new Paragraph({ style: styleIds.small })];
		case 'wall':
			return [await wallOf(block.wall, palette, draw)];
	}
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const styleOf = (style: ParagraphStyle) => (style === 'body' ? {} : { style: styleIds[style] });

/** Lines of an item are one paragraph, so that a list has as many items as it shows. */
const itemOf = (lines: readonly (readonly Run[])[], palette: Palette): Paragraph =>
	new Paragraph({
		style: styleIds.item,
		numbering: bulletOf,
		keepLines: true,
		children: lines.flatMap((runs, index) => [
			...(index === 0 ? [] : [new TextRun({ break: 1 })]),
			...wordRuns(runs, palette),
		]),
	});

async function wallOf({ rows, levels }: WallNode, palette: Palette, draw: DrawPicture): Promise<Paragraph> {
	const picture = wallPicture(rows, levels, palette);
	const height = Math.round((pictureWidth / picture.width) * picture.height);
	return new Paragraph({
		children: [
			new ImageRun({
				type: 'png',
				data: await draw(picture),
				transformation: { width: pictureWidth, height },
				altText: { name: 'Muur', description: picture.alt },
			}),
		],
	});
}
