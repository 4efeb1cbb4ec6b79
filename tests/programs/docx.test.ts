import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { invitationDocument } from '$lib/report/document/invitation-document';
import type { ReportDocument } from '$lib/report/document/document';
import { plainBlocks, type PlainBlock } from '$lib/report/document/plain-blocks';
import { reportDocument } from '$lib/report/document/report-document';
import { reportKindNames, reportKinds } from '$lib/report/document/report-kinds';
import { dossierDocument } from '$lib/report/dossier/dossier-document';
import { makeDossier } from '$lib/report/dossier/make-dossier';
import { dossierSession } from '$lib/session/dossier/dossier-copy';
import { invitationOf } from '$lib/session/invitation';
import { partsOf } from '../read-docx';
import { docxOf } from '../docx-fixture';
import { eveningIn, threeYears } from '../dossier-fixture';
import { made } from '../pdf-fixture';
import { exampleReport, exampleSessionReport, reachingSession } from '../report-cases';
import { exampleSession, sessionQuestionnaire as questionnaire } from '../session-fixture';
import { docxFaults } from './docx-checker';
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
	['full-reaching', reportDocument(exampleSessionReport(reachingSession()), 'full', made)],
	['full-practice', { ...reportDocument(exampleSessionReport(), 'full', made), mark: 'Oefenavond' }],
	['invitation', invitationDocument(invitation)],
	['dossier', threeYearsDocument()],
];

function threeYearsDocument(): ReportDocument {
	const { region } = eveningIn(2024);
	const sources = threeYears().sessions.map(({ session }) => ({
		session: dossierSession(session, { names: true, sentences: true, questionnaire, region }),
		questionnaire,
	}));
	const dossier = makeDossier({
		region: region.name,
		sources,
		frozen: [{ name: 'Najaar 2025', date: '2025-11-24' }],
		scans: new Map([[2025, 2]]),
		today: '2026-12-01',
	});
	return dossierDocument(dossier, made.madeAt);
}

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

describe.each(documents)('Word file against the schemas of Office Open XML: %s', (name) => {
	it('has no faults', async () => {
		expect(await docxFaults(join(folder, `${name}.docx`))).toEqual([]);
	});
});

it('Word file against the schemas of Office Open XML: a damaged one has faults', async () => {
	const file = join(folder, 'damaged.docx');
	const parts = partsOf(await readFile(join(folder, 'invitation.docx')));
	const damaged = new Map(parts).set(
		'word/document.xml',
		(parts.get('word/document.xml') ?? '').replace('<w:body>', '<w:body><w:r/>'),
	);
	await writeFile(
		file,
		zipSync(Object.fromEntries([...damaged].map(([path, text]) => [path, strToU8(text)]))),
	);
	expect(await docxFaults(file)).toEqual([expect.stringMatching(/^Schema \/word\/document.xml/)]);
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
