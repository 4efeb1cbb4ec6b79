import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { invitationDocument } from '$lib/report/document/invitation-document';
import type { ReportDocument } from '$lib/report/document/document';
import { plainBlocks, type PlainBlock } from '$lib/report/document/plain-blocks';
import { reportDocument } from '$lib/report/document/report-document';
import { reportKindNames, reportKinds } from '$lib/report/document/report-kinds';
import { invitationOf } from '$lib/session/invitation';
import { docxOf } from '../docx-fixture';
import { made } from '../pdf-fixture';
import { exampleReport, exampleSessionReport } from '../report-cases';
import { exampleSession } from '../session-fixture';
import { runProgram } from './run-program';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const invitation = invitationOf(exampleSession(), {
	time: '19.30 uur',
	place: 'Zaal 2',
	isAtHome: true,
	deadline: '2026-11-22',
	address: 'https://example.nl/scan/',
	statements: 24,
	scanMinutes: 10,
	from: 'Bestuur Huisartsen Duinkust',
});

const reports = { scan: exampleReport, session: exampleSessionReport } as const;
const documents: readonly (readonly [name: string, document: ReportDocument])[] = [
	...reportKindNames.flatMap((kind) =>
		reportKinds[kind].of.map(
			(about) => [`${kind}-${about}`, reportDocument(reports[about](), kind, made)] as const,
		),
	),
	['invitation', invitationDocument(invitation)],
];

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'docx-'));
	for (const [name, document] of documents)
		await writeFile(join(folder, `${name}.docx`), await docxOf(document));
	await converted('txt:Text (encoded):UTF8');
	await converted('pdf');
});

/** Opens all files in LibreOffice at once, and writes them in another format. */
async function converted(format: string): Promise<void> {
	const { output } = await runProgram(
		'soffice',
		[
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
			'--headless',
			'--convert-to',
			format,
			'--outdir',
			folder,
			...documents.map(([name]) => join(folder, `${name}.docx`)),
		],
		'--no-install-recommends libreoffice-writer',
	);
	if (output.includes('could not be loaded')) throw new Error(output);
}

describe.each(documents)('Word file in LibreOffice: %s', (name, { nodes, title }) => {
	it('has the text of the report, in its order', async () => {
		const text = await readFile(join(folder, `${name}.txt`), 'utf8');
		expect(wordsIn(text.replaceAll('•', ''))).toEqual(
			wordsIn(nodes.flatMap(plainBlocks).map(textOf).join('\n')),
		);
	});

	it('has A4 pages and the title of the report, and no author', async () => {
		const { output } = await runProgram('pdfinfo', [join(folder, `${name}.pdf`)], 'poppler-utils');
		expect(output).toMatch(/^Page size: .*\(A4\)$/m);
		expect(output).toContain(`Title:           ${title}`);
		expect(output).not.toMatch(/^Author:/m);
	});
});

const wordsIn = (text: string): readonly string[] =>
	text
		.replace(/^\ufeff/, '')
		.split(/\s+/)
		.filter(Boolean);

function textOf(block: PlainBlock): string {
	switch (block.kind) {
		case 'heading':
			return block.text;
		case 'paragraph':
			return block.runs.map(({ text }) => text).join('');
		case 'list':
			return block.items
				.flat(2)
				.map(({ text }) => text)
				.join(' ');
		case 'table':
			return [block.columns.map(({ name }) => name), ...block.rows].flat().join('\n');
		case 'wall':
			return '';
	}
}
