import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
	emptyScan,
	filledScan,
	pdfOptions,
	readFonts,
	reportOf,
	withRemark,
} from '../../../../tests/pdf-fixture';
import {
	joinedText,
	readPdf,
	withoutSpace,
	type PdfContents,
	type PdfText,
} from '../../../../tests/read-pdf';
import type { Report } from '../report-model';
import { makePdf } from './make-pdf';
import { page } from './theme';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const bytesOf = async (report: Report, madeAt: string = pdfOptions.madeAt): Promise<Uint8Array> =>
	new Uint8Array(await (await makePdf(report, { ...pdfOptions, madeAt }, readFonts)).arrayBuffer());

const read = async (report: Report): Promise<PdfContents> => readPdf(await bytesOf(report));

const bodyOf = (items: readonly PdfText[]): readonly PdfText[] =>
	items.filter(({ y }) => y < page.height - page.bottom);

/** The texts that are not in the PDF; white space, where lines and pages were cut, is left out. */
function missingFrom({ pages }: Pick<PdfContents, 'pages'>, texts: readonly (string | null)[]): string[] {
	const all = joinedText(pages);
	return texts.filter((text) => text !== null).filter((text) => !all.includes(withoutSpace(text)));
}

const statementTexts = ({ dimensions }: Report): (string | null)[] =>
	dimensions.flatMap(({ statements }) =>
		statements.flatMap(({ id, text, answerText, anchor, nextAnchor, remark }) => [
			id,
			text,
			answerText,
			anchor,
			nextAnchor,
			remark,
		]),
	);

const adviceTexts = ({ dimensions }: Report): string[] =>
	dimensions.flatMap(({ tips, asks }) => [
		...tips.flatMap(({ text, sources }) => [text, ...sources.map(({ title }) => title)]),
		...asks.map(({ whom }) => `Vraag het aan ${whom}.`),
	]);

const dimensionTexts = ({ dimensions }: Report): (string | null)[] =>
	dimensions.flatMap(({ name, figure, mark, coverage, ambitionText, lowest, explanation }) => [
		name,
		figure,
		mark,
		coverage,
		ambitionText,
		lowest?.text ?? null,
		explanation,
	]);

const closingTexts = ({ context, method, levels }: Report): (string | null)[] => [
	...context.answers.flatMap(({ question, chosen }) => [question, ...chosen]),
	...method.paragraphs,
	method.werknamen,
	method.questionnaire,
	`versie ${method.scoringVersion}`,
	pdfOptions.appVersion,
	...levels.map(({ meaning }) => meaning),
	...method.sources.flatMap(({ id, title, url }) => [id, title, url]),
];

describe('the PDF of a full scan', () => {
	const report = reportOf(filledScan());
	let bytes: Uint8Array;
	let pdf: PdfContents;
	beforeAll(async () => {
		bytes = await bytesOf(report);
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
		expect(missingFrom(pdf, texts)).toEqual([]);
	});

	it('holds what someone typed outside the statements: name, region, reasons', () => {
		const reasons = ['coöperatie Zorg & Zó B1.6', 'reden bij B2.1: één huisarts'];
		expect(missingFrom(pdf, [report.scanName, report.region, ...reasons])).toEqual([]);
	});

	it('says all that the first minute needs on page 1', () => {
		const { title, about, position, dimensions, strong, toBring, purpose } = report;
		const rows = dimensions.flatMap(({ shortName, figure, mark }) => [shortName, figure, mark]);
		const headlines = [...strong, ...toBring].flatMap(({ statement, answer }) => [statement, answer]);
		const [first = []] = pdf.pages;
		expect(headlines.length).toBeGreaterThan(6);
		expect(
			missingFrom({ pages: [first] }, [
				title,
				...about,
				position,
				...rows,
				...headlines,
				purpose,
				'10 weet niet',
			]),
		).toEqual([]);
	});

	it('has a bookmark for each part, on the page where that part begins', () => {
		const names = report.dimensions.map(({ name }) => name);
		expect(pdf.outline.map(({ title }) => title)).toEqual([
			'Uitkomst in het kort',
			...names,
			report.context.title,
			'Hoe dit verslag is gemaakt',
			'Bronnen',
		]);
		const astray = pdf.outline.slice(1).filter(({ title, page }) => {
			const large = pdf.pages[page - 1]?.filter(({ size }) => size > 14) ?? [];
			return !joinedText([large]).includes(withoutSpace(title));
		});
		expect(astray).toEqual([]);
	});

	it('tells programs its title, subject and language, and to show the title', () => {
		expect(pdf.info).toMatchObject({
			Title: report.title,
			Subject: 'Uitkomst van een zelfscan over samenwerking in de regio',
			Language: 'nl',
			Creator: 'Bouwstenenscan 0.1.0',
			CreationDate: expect.stringContaining('20261122') as string,
		});
		expect(pdf.viewer).toMatchObject({ DisplayDocTitle: true });
	});

	it('brings its own two fonts and needs no other', () => {
		const fonts = new TextDecoder('latin1').decode(bytes).match(/\/BaseFont \/\S+/g) ?? [];
		expect(new Set(fonts)).toEqual(new Set(['/BaseFont /ScanSans-Regular', '/BaseFont /ScanSans-Semibold']));
	});

	it('has no text outside the margins', () => {
		const tolerance = 0.2;
		const outside = pdf.pages.flat().filter(({ x, y, width }) => {
			const isFoot = y > page.height - page.bottom;
			const left = x < page.left - tolerance || x + width > page.width - page.right + tolerance;
			return left || y < page.top || y > page.height - (isFoot ? 5 : page.bottom);
		});
		expect(outside).toEqual([]);
	});

	it('numbers its pages, and a heading ends none of them', () => {
		const count = pdf.pages.length;
		expect(count).toBeGreaterThanOrEqual(10);
		expect(count).toBeLessThanOrEqual(20);
		pdf.pages.forEach((items, index) => {
			expect(items.map(({ text }) => text)).toContain(`${index + 1} van ${count}`);
			const body = bodyOf(items);
			const lowest = Math.max(...body.map(({ y }) => y));
			expect(body.filter(({ y, size }) => y === lowest && size > 10)).toEqual([]);
		});
	});

	it('is the same file for the same report and moment, and another one for another moment', async () => {
		expect(await bytesOf(report)).toEqual(bytes);
		expect(await bytesOf(report, '2026-11-22T09:31:00.000Z')).not.toEqual(bytes);
	});

	it('says nothing about characters when all could be printed', () => {
		expect(joinedText(pdf.pages)).not.toContain('□');
		expect(missingFrom(pdf, ['Het lettertype van dit verslag'])).toHaveLength(1);
	});
});

describe('what people type', () => {
	it('a remark of 20.000 characters comes out whole', async () => {
		const sentences = Array.from(
			{ length: 450 },
			(_, index) => `Zin ${index + 1} gaat over de coördinatie in de wijk.`,
		);
		const remark = sentences.join(' ');
		expect(remark.length).toBeGreaterThan(20_000);
		expect(missingFrom(await read(reportOf(withRemark(filledScan(), remark))), [remark])).toEqual([]);
	});

	it('words too long for a line come out whole, within the margins', async () => {
		const words = `${'Meervoudigepersoonlijkheidsstoornissencoördinatiepunt'.repeat(4)} https://voorbeeld.nl/${'pad'.repeat(80)}`;
		const pdf = await read(reportOf(withRemark({ ...filledScan(), name: words }, words)));
		expect(missingFrom(pdf, [words])).toEqual([]);
		expect(pdf.pages.flat().filter(({ x, width }) => x + width > page.width - page.right + 0.2)).toEqual([]);
	});

	it('tabs, loose accents and paragraphs lose nothing; unknown characters are named at the end', async () => {
		const pdf = await read(reportOf(withRemark(filledScan(), 'een\ttwee cafe\u0301\n\nduim 👍 en Ω\u00adx')));
		expect(missingFrom(pdf, ['een twee café duim □ en □x', 'U+1F44D en U+03A9'])).toEqual([]);
	});

	it('a č in the name of the region is a č in the title of the file', async () => {
		const scan = emptyScan();
		const { info } = await read(reportOf({ ...scan, region: { ...scan.region, name: 'Beč (č)' } }));
		const title: unknown = Reflect.get(info, 'Title');
		expect(String(title).normalize('NFC')).toContain('Beč (č):');
	});

	it('a region with a long name keeps its name and its page 1', async () => {
		const name = 'Noord- en Midden-Limburg, Zuidoost-Brabant en de Kempen met de Peelgemeenten';
		const scan = filledScan();
		const pdf = await read(reportOf({ ...scan, region: { ...scan.region, name } }));
		expect(missingFrom(pdf, [name])).toEqual([]);
		expect(pdf.outline[1]?.page).toBe(2);
	});
});

describe('shorter scans', () => {
	it('a short scan says so on page 1, and which answers do not count', async () => {
		const report = reportOf(filledScan('short'));
		const pdf = await read(report);
		const [first = []] = pdf.pages;
		expect(missingFrom({ pages: [first] }, ['korte scan', 'alleen de 24 kernstellingen tellen mee'])).toEqual(
			[],
		);
		expect(missingFrom(pdf, statementTexts(report))).toEqual([]);
		const marks = joinedText(pdf.pages).split(withoutSpace('telt niet mee in de korte scan')).length - 1;
		const aside = report.dimensions.flatMap(({ statements }) => statements.filter(({ counts }) => !counts));
		expect(marks).toBe(aside.length);
	});

	it('a scan without answers is a readable report', async () => {
		const report = reportOf(emptyScan());
		const pdf = await read(report);
		const kind = ['Nog niets op niveau 3 of 4.', 'Nog niets: geen stelling op niveau 0 of 1'];
		expect(missingFrom(pdf, [...kind, ...statementTexts(report), ...dimensionTexts(report)])).toEqual([]);
		expect(pdf.outline.map(({ title }) => title)).not.toContain(report.context.title);
	});

	it('every sentence about the whole profile leaves page 1 one page', async () => {
		const report = reportOf(filledScan());
		const pdf = await read({ ...report, isShort: true, position: `${report.position} ${report.position}` });
		expect(pdf.outline[1]?.page).toBe(2);
	});
});
