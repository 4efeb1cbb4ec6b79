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

describe('makePdf, of the reference of a session', () => {
	const report = exampleSessionReport();
	let pdf: PdfContents;
	beforeAll(async () => {
		pdf = await readPdf(await pdfOf(report, 'reference'));
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

	it('says on page 1 whose picture it is, the earlier moment, the gap and what is asked', () => {
		const { whose, details, position, strong, toBring, gaps, previous } = report;
		const points = [...strong.slice(0, 1), ...toBring.slice(0, 1)].flatMap(({ statement }) => statement);
		const distances = gaps.slice(0, 3).map(({ ambition }) => ambition);
		const [first = []] = pdf.pages;
		expect(
			missingFrom(
				[first],
				[
					whose,
					...details,
					position,
					...points,
					...distances,
					previous,
					'Steun de 3 afspraken die hierna komen.',
				],
			),
		).toEqual([]);
	});

	it('says every point that page 1 has no room for', () => {
		const { strong, toBring, unknown } = report;
		expect(unknown).toHaveLength(2);
		const texts = [...strong, ...toBring, ...unknown].map(({ statement }) => statement);
		expect(missingFrom(pdf.pages.slice(1), texts)).toEqual([]);
	});

	it('says what changed and how far people agree', () => {
		const texts = report.dimensions.flatMap(({ change, agreement }) => [change, agreement]);
		expect(texts.filter((text) => text !== null && text !== '').length).toBeGreaterThan(15);
		expect(missingFrom(pdf.pages, texts)).toEqual([]);
	});

	it('names the milestone that it is compared with', () => {
		expect(report.previous).toBe('Voorjaar 2026, 26 mei 2026');
		expect(missingFrom(pdf.pages, [report.previous])).toEqual([]);
	});

	it('leaves out the notes of the facilitator', () => {
		expect(missingFrom(pdf.pages, ['Eerst vragen wie het plan heeft gezien.'])).toHaveLength(1);
	});
});
