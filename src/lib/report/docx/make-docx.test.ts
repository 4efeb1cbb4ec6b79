import { describe, expect, it, vi } from 'vitest';
import { docxOf } from '../../../../tests/docx-fixture';
import { made } from '../../../../tests/pdf-fixture';
import { partsOf, readDocx } from '../../../../tests/read-docx';
import { exampleReport, exampleSessionReport } from '../../../../tests/report-cases';
import { actionTexts, talkTexts } from '../../../../tests/report-texts';
import { paragraph, type Node } from '../document/document';
import { plainBlocks, type PlainBlock } from '../document/plain-blocks';
import { reportDocument } from '../document/report-document';
import { reportKindNames, reportKinds } from '../document/report-kinds';

vi.setConfig({ testTimeout: 60_000 });

const reports = { scan: exampleReport, session: exampleSessionReport } as const;
const cases = reportKindNames.flatMap((kind) => reportKinds[kind].of.map((about) => [kind, about] as const));

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const blocksOf = <Kind extends PlainBlock['kind']>(nodes: readonly Node[], kind: Kind) =>
	nodes
		.flatMap(plainBlocks)
		.filter((block): block is Extract<PlainBlock, { kind: Kind }> => block.kind === kind);

const docxWith = (...nodes: readonly Node[]): Promise<Uint8Array> =>
	docxOf({ title: 'Titel', subject: 'Onderwerp', mark: '', footer: 'Voet', nodes });

describe('makeDocx', () => {
	it.each(cases)(
		'gives another reader the headings, lists, tables and wall: %s of a %s',
		async (kind, about) => {
			const document = reportDocument(reports[about](), kind, made);
			const { nodes } = document;
			const read = await readDocx(await docxOf(document));
			expect(read.problems).toEqual([]);
			expect(read.heads).toEqual(
				blocksOf(nodes, 'heading').map(({ level, text }) => ({ level, text: oneSpace(text) })),
			);
			expect(read.items).toHaveLength(blocksOf(nodes, 'list').flatMap(({ items }) => items).length);
			expect(read.columns).toEqual(
				blocksOf(nodes, 'table').flatMap(({ columns }) =>
					columns.length === 0 ? [] : [columns.map(({ name }) => name)],
				),
			);
			expect(read.pictures).toEqual(
				blocksOf(nodes, 'wall').map(({ wall }) =>
					oneSpace(wall.rows.map(({ sentence }) => sentence).join(' ')),
				),
			);
		},
	);

	it('holds what the group agreed and said', async () => {
		const report = exampleSessionReport();
		const { text } = await readDocx(await docxOf(reportDocument(report, 'reference', made)));
		for (const said of [...actionTexts(report), ...talkTexts(report)]) expect(text).toContain(oneSpace(said));
	});

	it('is Dutch, A4, with page numbers and a repeated head of each table', async () => {
		const parts = partsOf(await docxOf(reportDocument(exampleSessionReport(), 'full', made)));
		expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
		expect(parts.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(parts.get('word/document.xml')).toContain('<w:tblHeader/>');
		expect(parts.get('word/footer1.xml')).toMatch(/PAGE.* van .*NUMPAGES/s);
	});

	it('has title and day in its properties, and no author or clock time', async () => {
		const docx = await docxOf(reportDocument(exampleReport(), 'full', made));
		const core = partsOf(docx).get('docProps/core.xml') ?? '';
		expect(core).toContain('<dc:title>Bouwstenenscan ');
		expect(core).not.toMatch(/creator|lastModifiedBy/);
		expect([...core.matchAll(/W3CDTF">([^<]*)/g)].map(([, moment]) => moment)).toEqual([
			'2026-11-22T12:00:00.000Z',
			'2026-11-22T12:00:00.000Z',
		]);
		// local headers of the ZIP file: 1 January 1980, midnight
		const heads = Buffer.from(docx).toString('latin1').split('PK\u0003\u0004').slice(1);
		expect(heads.length).toBeGreaterThan(10);
		expect(new Set(heads.map((head) => head.slice(6, 10)))).toEqual(new Set(['\0\0!\0']));
	});

	it('measures in whole numbers, as a program that checks the file takes no others', async () => {
		const parts = partsOf(await docxOf(reportDocument(exampleSessionReport(), 'full', made)));
		const broken = [...parts].flatMap(([path, xml]) =>
			path.startsWith('word/')
				? [...xml.matchAll(/ (?!version=)[\w:]+="-?\d+\.\d+"/g)].map(([text]) => path + text)
				: [],
		);
		expect(broken).toEqual([]);
	});

	it('keeps typed lines, and markup as text, and replaces what XML does not allow', async () => {
		const docx = await docxWith(paragraph('body', 'een\ntwee <w:p/> & \u0007drie\ufffe \ud800'));
		const xml = partsOf(docx).get('word/document.xml') ?? '';
		expect(xml).toMatch(/een<\/w:t>.*<w:br\/>.*twee &lt;w:p\/&gt; &amp; \ufffddrie\ufffd \ufffd/s);
		expect((await readDocx(docx)).text).toBe('een twee <w:p/> & \ufffddrie\ufffd \ufffd');
	});

	it('makes a link of a web address only', async () => {
		const places = [
			{ ids: ['F1'], title: 'Bron', url: 'https://example.nl/a?b=1&c=2' },
			{ ids: ['F2'], title: 'Kwaad', url: 'javascript:alert(1)' },
		];
		const parts = partsOf(await docxWith({ kind: 'sources', places }));
		const links = parts.get('word/_rels/document.xml.rels')?.match(/hyperlink" Target="[^"]*"/g);
		expect(links).toEqual(['hyperlink" Target="https://example.nl/a?b=1&amp;c=2"']);
		expect(parts.get('word/document.xml')).toContain('javascript:alert(1)');
	});
});
