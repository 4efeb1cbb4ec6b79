import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { makePdf } from '$lib/report/pdf/make-pdf';
import { buildReport } from '$lib/report/report-model';
import { loadPack } from '$lib/content/load-pack';
import { filledScan, pdfOptions, readFonts } from '../pdf-fixture';

const run = promisify(execFile);

let file: string;
beforeAll(async () => {
	const { questionnaire } = loadPack('src/lib/content/regio');
	const pdf = await makePdf(buildReport(questionnaire, filledScan()), pdfOptions, readFonts);
	file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.pdf');
	await writeFile(file, new Uint8Array(await pdf.arrayBuffer()));
});

it('qpdf finds no fault in the file', async () => {
	const { stdout } = await run('qpdf', ['--check', file]);
	expect(stdout).toContain('No syntax or stream encoding errors found');
});

it('poppler finds the title, A4 pages and nothing but embedded subset fonts', async () => {
	const { stdout: info } = await run('pdfinfo', [file]);
	expect(info).toMatch(/^Title:\s+Bouwstenenscan .*: uitkomst en acties$/m);
	expect(info).toContain('(A4)');
	const { stdout: fonts } = await run('pdffonts', [file]);
	const rows = fonts.trim().split('\n').slice(2);
	expect(rows).toHaveLength(2);
	for (const row of rows) expect(row).toMatch(/ScanSans-\w+\s+CID TrueType\s+Identity-H\s+yes\s/);
});

it('a reader program copies Dutch accents and the region’s own letters', async () => {
	const { stdout } = await run('pdftotext', [file, '-']);
	expect(stdout).toContain('Łódź aan de Waal');
	expect(stdout).toMatch(/één/);
});
