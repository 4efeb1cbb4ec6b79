import example from 'virtual:questionnaire/example';
import { expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { exampleScan } from '$lib/scan/example-scan';
import { reportDocument } from '../document/report-document';
import { scanReport } from '../model/scan-report';
import { fetchFonts } from '$lib/paper/fonts';
import { makePdf } from './make-pdf';

const made = { appVersion: '0.1.0', madeAt: '2026-11-22T09:30:00.000Z', checksum: '0'.repeat(64) };

// the first import of everything takes long on a busy machine
it(
	'makePdf: uses the fonts of the site and reports its progress, in a browser',
	{ timeout: 30_000 },
	async () => {
		const { outline, ref, whole } = bundledQuestionnaire;
		const report = scanReport(await whole(), exampleScan(example, outline, ref));
		const steps: number[] = [];
		const { file, pages } = await makePdf(
			reportDocument(report, 'full', made),
			{ appVersion: made.appVersion, madeAt: made.madeAt, palette: 'colour', attachment: null },
			await fetchFonts(),
			(written) => void steps.push(written),
		);
		expect(file.type).toBe('application/pdf');
		const text = await file.text();
		expect(text.slice(0, 5)).toBe('%PDF-');
		expect(text).toContain('/BaseFont /ScanSans-Semibold');
		expect(text.match(/\/Type \/Page\b/g)).toHaveLength(pages.length);
		expect(steps.length).toBeGreaterThan(10);
	},
);
