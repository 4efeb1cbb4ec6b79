import type { Report } from '../report-model';
import { dateText } from '../words';
import { contextBlocks, methodBlocks } from './closing-pages';
import { copy } from './copy';
import { dimensionBlock } from './dimension-block';
import { fileIdOf } from './file-id';
import { fetchFonts, type FontFiles } from './fonts';
import { pageOne } from './page-one';
import { pageWriter } from './page-writer';
import { openPaper } from './paper';

export type PdfOptions = {
	readonly appVersion: string;
	/** ISO 8601; the same report made at the same moment gives the same bytes. */
	readonly madeAt: string;
};

/** The report as a PDF file: A4, real text, its own fonts. */
export async function makePdf(
	report: Report,
	{ appVersion, madeAt }: PdfOptions,
	loadFonts: () => Promise<FontFiles> = fetchFonts,
): Promise<Blob> {
	const paper = openPaper(await loadFonts(), {
		title: report.title,
		subject: copy.subject,
		creator: `Bouwstenenscan ${appVersion}`,
		madeAt,
		fileId: fileIdOf(JSON.stringify([report, appVersion, madeAt])),
	});
	const writer = pageWriter(paper);
	writer.write(pageOne(report));
	writer.newPage();
	report.dimensions.forEach((dimension) => writer.write(dimensionBlock(dimension)));
	writer.write(contextBlocks(report));
	writer.newPage();
	writer.write(methodBlocks(report, { appVersion, madeAt, missing: writer.missing() }));
	writer.writeFooters(footerText(report, madeAt));
	return paper.finish();
}

const footerText = ({ region, isShort }: Report, madeAt: string): string =>
	[`Bouwstenenscan ${region}`, ...(isShort ? [copy.short] : []), `${copy.madeAt} ${dateText(madeAt)}`].join(
		' · ',
	);
