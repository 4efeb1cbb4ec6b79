import { beforeAll, expect, it, vi } from 'vitest';
import { filledScan, pdfOf, reportOf } from '../pdf-fixture';
import { preflightFaults } from './preflight';
import { fileWith, runProgram } from './run-program';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const poppler = async (program: string, ...args: readonly string[]): Promise<string> =>
	(await runProgram(program, args, 'poppler-utils')).output;

let file: string;
beforeAll(async () => {
	file = await fileWith(await pdfOf(reportOf(filledScan())));
});

it('PDF: passes qpdf', async () => {
	const { output } = await runProgram('qpdf', ['--check', file], 'qpdf');
	expect(output).toContain('No syntax or stream encoding errors found');
	expect(output).not.toMatch(/warning/i);
});

it('PDF: has a title, tags, A4 pages and only embedded fonts, according to poppler', async () => {
	const info = await poppler('pdfinfo', file);
	expect(info).toMatch(/^Title:\s+Bouwstenenscan .*: uitkomst en acties$/m);
	expect(info).toMatch(/^Tagged:\s+yes$/m);
	expect(info).toContain('(A4)');
	const fonts = await poppler('pdffonts', file);
	const rows = fonts.trim().split('\n').slice(2);
	expect(rows).toHaveLength(2);
	for (const row of rows) expect(row).toMatch(/ScanSans-\w+\s+CID TrueType\s+Identity-H\s+yes\s/);
});

it('PDF: is PDF/A-1b as it claims, without data', async () => {
	expect(await poppler('pdfinfo', '-meta', file)).toContain('<pdfaid:conformance>B<');
	expect(await preflightFaults(file)).toEqual([]);
});

it('PDF: lets a reader program copy Dutch accents and the region’s own letters', async () => {
	const text = await poppler('pdftotext', file, '-');
	expect(text).toContain('Łódź aan de Waal');
	expect(text).toMatch(/één/);
});
