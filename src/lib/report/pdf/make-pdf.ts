import { inSlices, nextTask } from '$lib/in-slices';
import type { ReportDocument } from '../document/document';
import { paragraph, sectionsOf } from '../document/document';
import { missingText } from '../document/copy';
import type { Attachment } from '$lib/paper/attachment';
import type { DocumentDetails } from '$lib/paper/finish-file';
import { fileIdOf } from '$lib/paper/file-id';
import type { FontFiles } from '$lib/paper/fonts';
import { hyphenateDutch } from '$lib/paper/hyphenate';
import { blocksOf } from './node-blocks';
import { pageWriter, type PageDrawing, type Palette } from '$lib/paper/page-writer';
import { openPaper, type Paper } from '$lib/paper/paper';

export type PdfOptions = {
	readonly appVersion: string;
	/** ISO 8601; part of the input, so that output is reproducible byte for byte. */
	readonly madeAt: string;
	readonly palette: Palette;
	/** Data of the report as a file to open again; null for none. */
	readonly attachment: Attachment | null;
};

export type PdfProgress = (written: number, total: number) => void;

export type MadePdf = {
	readonly file: Blob;
	/** Pages of the file, to draw on screen. */
	readonly pages: readonly PageDrawing[];
};

/** PDF file of the report: A4, real text, own fonts, tagged. Yields to the event loop between parts. */
export async function makePdf(
	document: ReportDocument,
	options: PdfOptions,
	fonts: FontFiles,
	onprogress: PdfProgress = () => undefined,
): Promise<MadePdf> {
	const { appVersion, madeAt, palette, attachment } = options;
	const contents = JSON.stringify([document, palette]);
	const details: DocumentDetails = {
		title: document.title,
		subject: document.subject,
		creator: `Bouwstenenscan ${appVersion}`,
		madeAt,
		fileId: fileIdOf(contents + JSON.stringify(options)),
		attachment,
	};
	const known = last?.contents === contents ? last : undefined;
	last = undefined;
	const paper = known?.paper ?? openPaper(fonts, details);
	const pages = known?.pages ?? (await drawPages(paper, document, palette, onprogress));
	const file = await paper.finish(details);
	last = { contents, paper, pages };
	return { file, pages };
}

/** Pages of the last file: someone who ticks its data wants the same pages again. */
let last: { readonly contents: string; readonly paper: Paper; readonly pages: MadePdf['pages'] } | undefined;

async function drawPages(
	paper: Paper,
	document: ReportDocument,
	palette: Palette,
	onprogress: PdfProgress,
): Promise<MadePdf['pages']> {
	const writer = pageWriter(paper, palette, hyphenateDutch);
	// about a page each
	const parts = sectionsOf(document.nodes);
	for (const [index, nodes] of parts.entries()) {
		const [first] = nodes;
		writer.add(nodes.flatMap(blocksOf), first?.kind === 'part' && first.code ? first.code : undefined);
		onprogress(index + 1, parts.length);
		await nextTask();
	}
	const missing = writer.missing();
	if (missing.length > 0) writer.add(blocksOf(paragraph('small', missingText(missing))));
	await inSlices(writer.draw());
	writer.writeFooters(document.footer, document.themes);
	writer.writeMarks(document.mark);
	return writer.drawings();
}
