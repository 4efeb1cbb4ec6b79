import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { reportDocument } from '$lib/report/document/report-document';
import { reportKindNames, reportKinds } from '$lib/report/document/report-kinds';
import { htmlOf } from '$lib/report/html/to-html';
import { filledScan, made, reportOf } from '../pdf-fixture';
import { exampleReport, exampleSessionReport } from '../report-cases';
import { htmlFaults } from './html-checker';

vi.setConfig({ testTimeout: 300_000 });

it('built pages: are valid by the W3C’s checker', async () => {
	expect(existsSync('build/index.html')).toBe(true);
	const faults = await htmlFaults('build');
	// the page with samples shows whole screens, each with its own first heading
	expect(faults.filter((fault) => !/\/stijl\/.*“h1” element as a top-level/.test(fault))).toEqual([]);
});

it('web report: is valid by the W3C’s checker, of every kind', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'web-report-'));
	const reports = [reportOf(filledScan()), exampleReport(), exampleSessionReport()];
	for (const [index, report] of reports.entries())
		for (const kind of reportKindNames.filter((each) => reportKinds[each].of.includes(report.about)))
			await writeFile(
				join(folder, `${kind}-${String(index)}.html`),
				htmlOf(reportDocument(report, kind, made)),
			);
	expect(await htmlFaults(folder)).toEqual([]);
});
