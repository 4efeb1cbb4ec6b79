import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pdfOf } from '../../../../tests/pdf-fixture';
import { readPdf, type PdfContents } from '../../../../tests/read-pdf';
import { exampleSessionReport } from '../../../../tests/report-cases';
import {
	actionTexts,
	adviceTexts,
	closingTexts,
	dimensionTexts,
	groupTexts,
	statementTexts,
	talkTexts,
} from '../../../../tests/report-texts';
import { missingFrom } from '../../../../tests/text-boxes';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('makePdf, of a session', () => {
	const report = exampleSessionReport();
	let pdf: PdfContents;
	beforeAll(async () => {
		pdf = await readPdf(await pdfOf(report));
	});

	it.each([
		['decision and remark', statementTexts],
		['reason, dissent and spread', talkTexts],
		['action with who, what first and when', actionTexts],
		['role group, word of agreement and change', groupTexts],
		['tip with its sources, and whom to ask', adviceTexts],
		['figure and how it came about', dimensionTexts],
		['context answer, rule and source', closingTexts],
	])('holds every %s', (_, textsOf) => {
		const texts = textsOf(report).filter((text) => text !== null && text !== '');
		expect(texts.length).toBeGreaterThan(13);
		expect(missingFrom(pdf.pages, texts)).toEqual([]);
	});

	it('says on page 1 what is strong, undecided, unknown and agreed', () => {
		const { strong, toBring, unknown, actions } = report;
		const headlines = [...strong, ...toBring, ...unknown].flatMap(({ statement, answer }) => [
			statement,
			answer,
		]);
		const agreed = actions
			.filter(({ headline, closed }) => headline && closed === '')
			.flatMap(({ what, trekker, due }) => [what, trekker, due]);
		const [first = []] = pdf.pages;
		expect([unknown.length, agreed.length]).toEqual([2, 9]);
		expect(missingFrom([first], [report.position, ...report.details, ...headlines, ...agreed])).toEqual([]);
	});

	it('says on page 2 what changed and how far people agree', () => {
		const texts = report.dimensions.flatMap(({ change, agreement }) => [change, agreement]);
		expect(texts.filter((text) => text !== null && text !== '').length).toBeGreaterThan(15);
		expect(missingFrom([pdf.pages[1] ?? []], texts)).toEqual([]);
	});

	it('names the milestone that it is compared with', () => {
		expect(report.previous).toBe('Voorjaar 2026, 26 mei 2026');
		expect(missingFrom(pdf.pages, [report.previous])).toEqual([]);
	});

	it('leaves out the notes of the facilitator', () => {
		expect(missingFrom(pdf.pages, ['Eerst vragen wie het plan heeft gezien.'])).toHaveLength(1);
	});
});
