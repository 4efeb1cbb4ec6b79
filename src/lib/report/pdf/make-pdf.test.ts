import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
	emptyScan,
	filledScan,
	made,
	pdfOf,
	pdfOptions,
	readFonts,
	reportOf,
} from '../../../../tests/pdf-fixture';
import { coloursIn, isGrey } from '../../../../tests/pdf-colours';
import { readPdf, type PdfContents } from '../../../../tests/read-pdf';
import { exampleReport, exampleSessionReport } from '../../../../tests/report-cases';
import {
	adviceTexts,
	closingTexts,
	dimensionTexts,
	statementsIn,
	statementTexts,
} from '../../../../tests/report-texts';
import { sameBytes } from '../../../../tests/same-bytes';
import { missingFrom, plain, plainText } from '../../../../tests/text-boxes';
import { copy } from '../document/copy';
import { reportDocument } from '../document/report-document';
import { reportKindNames, type ReportKind } from '../document/report-kinds';
import type { Report } from '../model/report-model';
import { makePdf } from './make-pdf';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const read = async (report: Report, kind: ReportKind = 'reference'): Promise<PdfContents> =>
	readPdf(await pdfOf(report, kind));

describe('makePdf, of the reference of a full scan', () => {
	const report = reportOf(filledScan());
	let bytes: Uint8Array;
	let pdf: PdfContents;
	beforeAll(async () => {
		bytes = await pdfOf(report, 'reference');
		pdf = await readPdf(bytes);
	});

	it.each([
		['statement, answer, anchor and remark', statementTexts],
		['tip with its sources, and whom to ask', adviceTexts],
		['figure and how it came about', dimensionTexts],
		['context answer, rule and source', closingTexts],
	])('holds every %s', (_, textsOf) => {
		const texts = textsOf(report);
		expect(texts.length).toBeGreaterThan(20);
		expect(missingFrom(pdf.pages, texts)).toEqual([]);
	});

	it('holds typed text outside the statements: name, region and reasons', () => {
		const reasons = ['coöperatie Zorg & Zó B1.7', 'reden bij B1.8: één huisarts'];
		expect(missingFrom(pdf.pages, [report.name, report.region, ...reasons])).toEqual([]);
	});

	it('says on page 1 whose picture it is, where they are, what the gap is, and what is asked', () => {
		const { title, whose, details, position, dimensions, strong, toBring, gaps, purpose } = report;
		const rows = dimensions.flatMap(({ shortName, figure, mark }) => [shortName, figure, mark]);
		const points = [...strong.slice(0, 1), ...toBring.slice(0, 1)].map(({ statement }) => statement);
		const distances = gaps.slice(0, 3).flatMap(({ figure, ambition }) => [figure, ambition]);
		const [first = []] = pdf.pages;
		expect([points.length, distances.length]).toEqual([2, 6]);
		expect(
			missingFrom([first], [title, whose, ...details, position, ...rows, ...points, ...distances, purpose]),
		).toEqual([]);
	});

	it('counts the kinds of answers in its method', () => {
		expect(missingFrom(pdf.pages, [`${String(report.counts.unknown)} weet niet`])).toEqual([]);
	});

	it('has a bookmark for each part, on the page where it begins', () => {
		const names = report.dimensions.map(({ name }) => name);
		expect(pdf.outline.map(({ title }) => title)).toEqual([
			report.title,
			copy.perTheme,
			copy.points,
			...names,
			report.context.title,
			'Hoe dit verslag is gemaakt',
			'Bronnen',
		]);
		const astray = pdf.outline.filter(({ title, page }) => {
			const large = pdf.pages[page - 1]?.filter(({ size }) => size > 12) ?? [];
			return !plainText([large]).includes(plain(title));
		});
		expect(astray).toEqual([]);
	});

	it('sets title, subject and language, and has viewers show the title', () => {
		expect(pdf.info).toMatchObject({
			Title: report.title,
			Subject: 'Uitkomst van een zelfscan over samenwerking',
			Language: 'nl',
			Creator: 'Bouwstenenscan 0.1.0',
			CreationDate: expect.stringContaining('20261122') as string,
		});
		expect(pdf.viewer).toMatchObject({ DisplayDocTitle: true });
	});

	it('embeds its two fonts and uses no other', () => {
		const fonts = new TextDecoder('latin1').decode(bytes).match(/\/BaseFont \/\S+/g) ?? [];
		expect(new Set(fonts)).toEqual(new Set(['/BaseFont /ScanSans-Regular', '/BaseFont /ScanSans-Semibold']));
	});

	it('is identical byte for byte when made again, but not for another moment', async () => {
		const later = await pdfOf(report, 'reference', { madeAt: '2026-11-22T09:31:00.000Z' });
		expect(sameBytes(await pdfOf(report, 'reference'), bytes)).toBe(true);
		expect(sameBytes(later, bytes)).toBe(false);
	});

	it('has no note on missing characters, when all could be printed', () => {
		expect(plainText(pdf.pages)).not.toContain('□');
		expect(missingFrom(pdf.pages, ['Het lettertype van dit verslag'])).toHaveLength(1);
	});

	it('writes the same file from pages that it drew before, for the same moment and data', async () => {
		const attachment = { name: 'scan.bouwstenenscan', text: '{}', description: 'De antwoorden' };
		const [fresh, withData, again] = [
			await pdfOf(report, 'reference'),
			await pdfOf(report, 'reference', { attachment }),
			await pdfOf(report, 'reference'),
		];
		await pdfOf(report, 'board');
		const [withDataFresh] = [await pdfOf(report, 'reference', { attachment })];
		expect([sameBytes(again, fresh), sameBytes(withData, withDataFresh)]).toEqual([true, true]);
		expect(sameBytes(withData, fresh)).toBe(false);
	});

	it('reports its progress per part', async () => {
		const steps: (readonly [number, number])[] = [];
		const document = reportDocument(report, 'reference', made);
		const options = { ...pdfOptions, palette: 'grey' } as const;
		await makePdf(document, options, await readFonts(), (...step) => void steps.push(step));
		const count = pdf.outline.length;
		expect(steps).toEqual(Array.from({ length: count }, (_, index) => [index + 1, count]));
	});
});

describe('makePdf, of a short or empty scan', () => {
	it('says that a scan is short, and marks each answer that does not count', async () => {
		const report = reportOf(filledScan('short'));
		const { pages } = await read(report);
		expect(missingFrom([pages[0] ?? []], ['korte scan'])).toEqual([]);
		expect(missingFrom(pages, ['alleen de 24 kernstellingen tellen mee'])).toEqual([]);
		expect(missingFrom(pages, statementTexts(report))).toEqual([]);
		const marks = plainText(pages).split(plain('telt niet mee in de korte scan')).length - 1;
		const aside = statementsIn(report).filter(({ counts }) => !counts);
		expect(aside.length).toBeGreaterThan(20);
		expect(marks).toBe(aside.length);
	});

	it('is readable, without answers', async () => {
		const report = reportOf(emptyScan());
		const pdf = await read(report);
		const kind = ['Nog niets op niveau 3 of 4.', 'Nog niets: geen stelling op niveau 0 of 1'];
		expect(missingFrom(pdf.pages, [...kind, ...statementTexts(report), ...dimensionTexts(report)])).toEqual(
			[],
		);
		expect(pdf.outline.map(({ title }) => title)).not.toContain(report.context.title);
	});

	it('keeps page 1 to one page, with a position sentence of double length', async () => {
		const report = reportOf(filledScan());
		const pdf = await read({ ...report, isShort: true, position: `${report.position} ${report.position}` });
		expect(pdf.outline[1]).toEqual({ title: copy.perTheme, page: 2 });
	});
});

describe('makePdf, as a file', () => {
	it('is at most 250 kB, for the example', async () => {
		expect((await pdfOf(exampleReport())).length).toBeLessThan(250_000);
	});

	it.each(['full', 'board', 'personal', 'conversation'] as const)(
		'is identical byte for byte when made again, but not for another date: %s',
		async (kind) => {
			const report = exampleSessionReport();
			const first = await pdfOf(report, kind);
			const later = await pdfOf(report, kind, { madeAt: '2026-11-23T09:30:00.000Z' });
			expect(sameBytes(await pdfOf(report, kind), first)).toBe(true);
			expect(sameBytes(later, first)).toBe(false);
		},
	);
});

describe('makePdf, for a printer without colour', () => {
	it.each(reportKindNames)('uses greys only: %s', async (kind) => {
		const report = exampleSessionReport();
		const [grey, colour] = [
			coloursIn(await pdfOf(report, kind, { palette: 'grey' })),
			coloursIn(await pdfOf(report, kind)),
		];
		expect(grey.length).toBe(colour.length);
		expect(new Set(grey.filter((each) => !isGrey(each)))).toEqual(new Set());
		expect(colour.filter((each) => !isGrey(each)).length).toBeGreaterThan(20);
	});

	it('uses greys only, on screen too', async () => {
		const document = reportDocument(exampleSessionReport(), 'full', made);
		const { pages } = await makePdf(document, { ...pdfOptions, palette: 'grey' }, await readFonts());
		const colours = pages
			.flat()
			.flatMap((each) =>
				each.kind === 'text'
					? [each.style.colour]
					: [each.paint.fill ?? '#000000', each.paint.stroke ?? '#000000'],
			);
		expect(new Set(colours.filter((colour) => !/^#(..)\1\1$/.test(colour)))).toEqual(new Set());
	});
});
