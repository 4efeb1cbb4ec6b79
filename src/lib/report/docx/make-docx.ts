import {
	AlignmentType,
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	TabStopType,
	TextRun,
} from 'docx';
import type { Palette } from '$lib/paper/page-writer';
import { dayOf } from '$lib/scan/day-of';
import { allowedText } from '../document/allowed-text';
import type { ReportDocument } from '../document/document';
import { plainBlocks } from '../document/plain-blocks';
import { withoutTimes } from './without-times';
import { wordBlocks, type DrawPicture } from './word-blocks';
import { styleIds, wordNumbering, wordStyles } from './word-styles';
import { textWidth } from './word-table';

export type DocxOptions = {
	/** ISO 8601; only its day is in the file. */
	readonly madeAt: string;
	readonly palette: Palette;
	readonly draw: DrawPicture;
};

/** Word file of a report, to edit: A4, Dutch, real headings, lists and tables; no author. */
export async function makeDocx(
	report: Pick<ReportDocument, 'title' | 'subject' | 'mark' | 'footer' | 'nodes'>,
	{ madeAt, palette, draw }: DocxOptions,
): Promise<Blob> {
	const children = [];
	for (const block of report.nodes.flatMap(plainBlocks)) {
		children.push(...(await wordBlocks(block, palette, draw)));
	}
	const file = new Document({
		title: allowedText(report.title),
		subject: allowedText(report.subject),
		// without these the library writes "Un-named"
		creator: '',
		lastModifiedBy: '',
		styles: wordStyles(palette),
		numbering: wordNumbering,
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: 964, right: 1134, bottom: 1021, left: 1134, footer: 510 },
					},
				},
				...(report.mark && { headers: { default: headerOf(report.mark) } }),
				footers: { default: footerOf(report.footer) },
				children,
			},
		],
	});
	const bytes = await Packer.pack(file, 'uint8array');
	return new Blob([withoutTimes(bytes, dayOf(madeAt))], { type: docxType });
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Spread: the linter takes the name for an old method of strings. */
const strong = { bold: true };

/** The mark at the top of every page. */
const headerOf = (mark: string): Header =>
	new Header({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ text: allowedText(mark), ...strong })],
			}),
		],
	});

/** The report on the left, "2 van 8" on the right. */
const footerOf = (text: string): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: styleIds.footer,
				alignment: AlignmentType.LEFT,
				tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
				children: [
					new TextRun({
						children: [
							allowedText(text).replaceAll('\n', ' '),
							new Tab(),
							PageNumber.CURRENT,
							' van ',
							PageNumber.TOTAL_PAGES,
						],
					}),
				],
			}),
		],
	});
