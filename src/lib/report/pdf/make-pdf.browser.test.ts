import example from 'virtual:questionnaire/example';
import { expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { exampleScan } from '$lib/scan/example-scan';
import { buildReport } from '../report-model';
import { makePdf } from './make-pdf';

// the first import of everything takes its time on a busy machine
it('a browser makes the PDF with the fonts of the site', { timeout: 30_000 }, async () => {
	const { outline, ref, whole } = bundledQuestionnaire;
	const report = buildReport(await whole(), exampleScan(example, outline, ref));
	const pdf = await makePdf(report, { appVersion: '0.1.0', madeAt: '2026-11-22T09:30:00.000Z' });
	expect(pdf.type).toBe('application/pdf');
	const text = await pdf.text();
	expect(text.slice(0, 5)).toBe('%PDF-');
	expect(text).toContain('/BaseFont /ScanSans-Semibold');
});
