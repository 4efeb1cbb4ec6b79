import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { dataInPdf } from '$lib/exchange/data-in-pdf';
import { taggedSample } from '../tagged-sample';
import { preflightFaults } from './preflight';
import { fileWith, runProgram } from './run-program';

vi.setConfig({ testTimeout: 60_000 });

const attachment = {
	name: 'Regio Łódź.bouwstenenscan',
	text: JSON.stringify({ naam: 'één 👍 Beč' }),
	description: 'De gegevens van dit verslag',
};

const qpdf = (...args: readonly string[]): ReturnType<typeof runProgram> => runProgram('qpdf', args, 'qpdf');

describe.each([
	['without data', null],
	['with data', attachment],
])('tagged PDF %s', (_, data) => {
	it('passes qpdf', async () => {
		const { output } = await qpdf('--check', await fileWith(await taggedSample(data)));
		expect(output).toContain('No syntax or stream encoding errors found');
		expect(output).not.toMatch(/warning/i);
	});

	it('is tagged and has its structure, according to poppler', async () => {
		const file = await fileWith(await taggedSample(data));
		const { output: info } = await runProgram('pdfinfo', [file], 'poppler-utils');
		expect(info).toMatch(/^Tagged:\s+yes$/m);
		expect(info).toMatch(/^PDF version:\s+1\.7$/m);
		expect(info.normalize('NFC')).toMatch(/^Title:\s+Uitkomst van Beč \(č\) & Łódź$/m);
		const { output: structure } = await runProgram('pdfinfo', ['-struct-text', file], 'poppler-utils');
		expect(structure.match(/\b(?:H1|LBody|Figure|Link|BlockQuote|TH|TD)\b/g)).toEqual([
			'H1',
			'LBody',
			'Figure',
			'Link',
			'BlockQuote',
			'TH',
			'TH',
			'TH',
			'TD',
		]);
		expect(structure).not.toMatch(/error|van 2/i);
	});
});

it('tagged PDF: is PDF/A-1b, without data', async () => {
	expect(await preflightFaults(await fileWith(await taggedSample(null)))).toEqual([]);
});

it('tagged PDF: violates PDF/A-1b only by its data, with data', async () => {
	const faults = await preflightFaults(await fileWith(await taggedSample(attachment)));
	expect(faults.slice(1).map((fault) => fault.replace(/^[\d.]+ : /, ''))).toEqual([
		expect.stringContaining('EmbeddedFile entry'),
		expect.stringContaining('EmbeddedFile entry'),
		expect.stringContaining('PDF/A identification schema'),
	]);
});

it('tagged PDF: gives its data back as the original file, through poppler', async () => {
	const file = await fileWith(await taggedSample(attachment));
	const saved = `${file}.data`;
	await runProgram('pdfdetach', ['-save', '1', '-o', saved, file], 'poppler-utils');
	expect(await readFile(saved, 'utf8')).toBe(attachment.text);
});

it.each([
	['compressed again', ['--recompress-flate', '--compression-level=1']],
	['uncompressed', ['--stream-data=uncompress']],
	['unchanged', ['--stream-data=preserve']],
])('dataInPdf: reads data that another program saved %s', async (_, options) => {
	const file = await fileWith(await taggedSample(attachment));
	await qpdf(...options, file, `${file}.new`);
	expect(await dataInPdf(new Uint8Array(await readFile(`${file}.new`)))).toEqual({
		ok: true,
		value: attachment.text,
	});
});
