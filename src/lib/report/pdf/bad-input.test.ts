import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withContext, withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import type { Session } from '$lib/session/session';
import { anyText } from '../../../../tests/arbitraries';
import {
	emptyScan,
	filledScan,
	made,
	pdfOptions,
	readFonts,
	reportOf,
	withRemark,
} from '../../../../tests/pdf-fixture';
import { readPdf, type PdfContents } from '../../../../tests/read-pdf';
import { inRegion } from '../../../../tests/report-cases';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { missingFrom, outsideMargins, overlaps, plain, plainText } from '../../../../tests/text-boxes';
import { reportDocument } from '../document/report-document';
import type { ReportKind } from '../document/report-kinds';
import type { Report } from '../model/report-model';
import { sessionReport } from '../model/session-report';
import { makePdf } from './make-pdf';

vi.setConfig({ testTimeout: 30_000 });

async function read(report: Report, kind: ReportKind = 'full'): Promise<PdfContents> {
	const document = reportDocument(report, kind, made);
	const { file } = await makePdf(document, pdfOptions, await readFonts());
	return readPdf(new Uint8Array(await file.arrayBuffer()));
}

/** Puts the same words wherever a person can type in a scan. */
function everywhere(typed: string): Scan {
	const [first, second, third] = sessionQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);
	if (!first || !second || !third) throw new Error('The questionnaire has statements');
	const now = '2026-11-22T09:30:00.000Z';
	const who = { kind: 'notApplicable', reason: { kind: 'elsewhere', who: typed } } as const;
	const other = { kind: 'notApplicable', reason: { kind: 'other', text: typed } } as const;
	const named = { ...inRegion(withRemark(emptyScan('short'), typed), typed), name: typed };
	const answered = withEntry(withEntry(named, second, { answer: who }, now), third, { answer: other }, now);
	return withContext(answered, 'inhabitants', typed, now);
}

/** Puts the same words wherever a person can type in a session. */
function everywhereInSession(typed: string): Session {
	const session = inRegion(exampleSession(), typed);
	const decision = session.decisions['B2.2'];
	const [action] = session.actions;
	if (!decision || !action) throw new Error('The example has decisions and actions');
	const dissent = [{ text: typed, name: typed, condition: typed }];
	return {
		...session,
		decisions: { ...session.decisions, 'B2.2': { ...decision, why: typed, dissent } },
		actions: [{ ...action, what: typed, trekker: typed, firstStep: typed, headline: false }],
	};
}

const typed = {
	'emoji and Arabic': 'Wijk 👍 العربية en €',
	'tabs and null bytes': 'een\ttwee\u0000drie\u0007 vier\u001b',
	'combining accents': 'cafe\u0301 en coo\u0308rdinatie',
	'lone surrogates': 'half \ud83d en \udc4d half',
	'direction marks': 'a\u202eb\u200bc\u2060\ufeffd\u00ade',
	'PDF syntax': '(een) \\ )twee( <</S/URI>> endobj %',
	'nothing but spaces': ' \t\n \u2003 ',
	'one endless word': 'Eerstelijnsverblijfszorg'.repeat(25),
	'one endless address': `https://voorbeeld.nl/${'pad/'.repeat(150)}`,
} as const;

const expected: Readonly<Record<keyof typeof typed, readonly string[]>> = {
	'emoji and Arabic': ['Wijk □ □□□□□□□ en €', 'U+1F44D', 'U+0627', 'U+0629'],
	'tabs and null bytes': ['een twee', 'vier'],
	'combining accents': ['café en coördinatie'],
	'lone surrogates': ['half □ en □ half', 'U+D83D en U+DC4D'],
	'direction marks': ['abcde'],
	'PDF syntax': [typed['PDF syntax']],
	'nothing but spaces': [],
	'one endless word': [typed['one endless word']],
	'one endless address': [typed['one endless address']],
};

const names = Object.keys(typed).filter((name): name is keyof typeof typed => name in typed);

describe.each(names)('makePdf, with %s in every text field', (name) => {
	it('prints it in the report of a scan', async () => {
		const pdf = await read(reportOf(everywhere(typed[name])));
		expect(missingFrom(pdf.pages, expected[name])).toEqual([]);
		expect([outsideMargins(pdf), overlaps(pdf)]).toEqual([[], []]);
		expect(pdf.outline.length).toBeGreaterThan(12);
	});

	it('prints it in the report of a session', async () => {
		const pdf = await read(sessionReport(sessionQuestionnaire, everywhereInSession(typed[name])));
		expect(missingFrom(pdf.pages, expected[name])).toEqual([]);
		expect([outsideMargins(pdf), overlaps(pdf)]).toEqual([[], []]);
	});
});

describe('makePdf, with characters outside the font', () => {
	const report = reportOf(inRegion(filledScan(), 'Wijk 👍'));

	it.each([
		['board', 2],
		['personal', 1],
		['conversation', 1],
	] as const)('names them, and adds no page to the %s report', async (kind, count) => {
		const pdf = await read(report, kind);
		expect(missingFrom(pdf.pages, ['Bouwstenenscan Wijk □', 'Het gaat om U+1F44D'])).toEqual([]);
		expect(pdf.pages).toHaveLength(count);
		expect([outsideMargins(pdf), overlaps(pdf)]).toEqual([[], []]);
	});

	it('names each of them once, however often it occurs', async () => {
		const { pages } = await read(reportOf(everywhere('不 en 👍')));
		expect(plainText(pages).split('U+4E0D').length - 1).toBe(1);
		expect(missingFrom(pages, ['U+4E0D en U+1F44D'])).toEqual([]);
	});
});

it('makePdf: prints bullets pasted from Word and names in other alphabets without a box', async () => {
	const pasted = [
		'\uf0b7\tspreekuur samen',
		'•\twaarneming',
		'▪\tweekenden',
		'◦\tfeestdagen',
		'\uf0a8 later',
		'☐ nog te doen',
		'✔ klaar',
		'⇒ besluit in maart',
		'Dokter Ş. Yıldız, Ł. Wójcik, Thị Hồng, Ελένη, Ирина, Ḥasan, 𝐄𝐯𝐚, Əliyev',
	];
	const { pages } = await read(reportOf(withRemark(emptyScan('short'), pasted.join('\n'))));
	const shown = [
		'• spreekuur samen',
		'• waarneming',
		'▪ weekenden',
		'◦ feestdagen',
		'☐ later',
		'☐ nog te doen',
		'✔ klaar',
		'⇒ besluit in maart',
		'Dokter Ş. Yıldız, Ł. Wójcik, Thị Hồng, Ελένη, Ирина, Ḥasan, Eva, Əliyev',
	];
	expect(missingFrom(pages, shown)).toEqual([]);
	expect(plainText(pages)).not.toContain('□');
	expect(plainText(pages)).not.toContain('Het gaat om U+');
});

describe('makePdf, with long texts', () => {
	const sentences = (count: number): string =>
		Array.from(
			{ length: count },
			(_, index) => `Zin ${String(index + 1)} over de coördinatie in de wijk.`,
		).join(' ');

	it('prints a remark of 20,000 characters in full', async () => {
		const remark = sentences(520);
		expect(remark.length).toBeGreaterThan(20_000);
		const pdf = await read(reportOf(withRemark(filledScan(), remark)));
		expect(missingFrom(pdf.pages, [remark])).toEqual([]);
		expect([outsideMargins(pdf), overlaps(pdf)]).toEqual([[], []]);
	});

	it('prints a reason, a decision and an action of several pages in full, within their columns', async () => {
		const session = inRegion(everywhereInSession(sentences(120)), 'Zomerdal');
		const pdf = await read(sessionReport(sessionQuestionnaire, session));
		const all = plainText(pdf.pages);
		for (const number of [1, 60, 119, 120]) {
			expect(all.split(plain(`Zin ${String(number)} over`)).length - 1).toBeGreaterThan(3);
		}
		expect([outsideMargins(pdf), overlaps(pdf)]).toEqual([[], []]);
	});

	it('prints a region name of 300 characters in full in the title, and truncated in the footers', async () => {
		const name = 'Noord- en Midden-Limburg en de Kempen met de Peel, '.repeat(6).slice(0, 300);
		const pdf = await read(reportOf(inRegion(filledScan(), name)));
		expect(missingFrom([pdf.pages[0] ?? []], [name])).toEqual([]);
		const feet = pdf.pages.map((items) => items.at(-2)?.text ?? '');
		expect(feet.filter((foot) => !foot.endsWith('…'))).toEqual([]);
		expect(Reflect.get(pdf.info, 'Title')).toContain(name);
	});

	it('keeps the personal report to one page, with remarks of several pages', async () => {
		const pdf = await read(reportOf(everywhereLong()), 'personal');
		expect(pdf.pages).toHaveLength(1);
		expect(missingFrom(pdf.pages, ['(De rest staat in je volledige verslag.)'])).toEqual([]);
	});

	function everywhereLong(): Scan {
		const statements = sessionQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);
		return statements.reduce(
			(scan, statement) => withEntry(scan, statement, { remark: sentences(40) }, '2026-11-22T09:30:00.000Z'),
			filledScan(),
		);
	}
});

it('makePdf: keeps a č of the region name in the title of the file', async () => {
	const { info } = await read(reportOf(inRegion(emptyScan(), 'Beč (č)')), 'personal');
	const title: unknown = Reflect.get(info, 'Title');
	expect(String(title).normalize('NFC')).toContain('Beč (č):');
});

it('makePdf: prints any typed text within the margins and without overlap', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, anyText, async (name, remark) => {
			const pdf = await read(reportOf(inRegion(withRemark(emptyScan(), remark), name)), 'personal');
			expect(pdf.pages.length).toBeGreaterThan(0);
			expect([outsideMargins(pdf), overlaps(pdf)]).toEqual([[], []]);
		}),
		{ numRuns: 25 },
	);
});
