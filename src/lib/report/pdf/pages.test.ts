import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
	emptyScan,
	filledScan,
	made,
	pdfOptions,
	readFonts,
	reportOf,
	withRemark,
} from '../../../../tests/pdf-fixture';
import { readPdf, type PdfContents, type PdfText } from '../../../../tests/read-pdf';
import {
	exampleReport,
	inRegion,
	manyActions,
	reachingSession,
	partlyFilled,
	exampleSessionReport,
} from '../../../../tests/report-cases';
import {
	emptySession,
	exampleSession,
	sessionQuestionnaire,
	twoPeopleSession,
} from '../../../../tests/session-fixture';
import {
	bodyOf,
	cutParagraphs,
	emptyPages,
	headsAtTheEnd,
	outsideMargins,
	overlaps,
	overPictures,
	plain,
	plainText,
} from '../../../../tests/text-boxes';
import { copy } from '../document/copy';
import { reportDocument } from '../document/report-document';
import type { ReportKind } from '../document/report-kinds';
import type { ReportDocument } from '../document/document';
import type { Report } from '../model/report-model';
import { sessionReport } from '../model/session-report';
import { makePdf, type MadePdf } from './make-pdf';
import type { Drawing } from '$lib/paper/page-writer';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type DrawnText = Extract<Drawing, { kind: 'text' }>;

type Laid = { readonly document: ReportDocument; readonly made: MadePdf; readonly pdf: PdfContents };

async function laidOut(report: Report, kind: ReportKind): Promise<Laid> {
	const document = reportDocument(report, kind, made);
	const pdf = await makePdf(document, pdfOptions, await readFonts());
	return { document, made: pdf, pdf: await readPdf(new Uint8Array(await pdf.file.arrayBuffer())) };
}

const sentences = Array.from(
	{ length: 400 },
	(_, index) => `Zin ${String(index + 1)} gaat over de coördinatie in de wijk.`,
);

/** Words of 40 letters and more, every letter with a diacritic that Dutch has, and 20,000 characters. */
const longRemark = [
	'Eerstelijnsverblijfszorgcoördinatieoverleggen '.repeat(12),
	'ÁÉÍÓÚÀÈÌÒÙÄËÏÖÜÂÊÎÔÛÇÑ áéíóúàèìòùäëïöüâêîôûçñ ĳĲ ‘’ “” – € … '.repeat(5),
	sentences.join(' '),
].join('\n\n');

const longName = 'Noord- en Midden-Limburg, Zuidoost-Brabant en de Kempen met de Peelgemeenten';
const longestName = `${longName}, `.repeat(4).slice(0, 300);

const emptySessionReport = (): Report => sessionReport(sessionQuestionnaire, emptySession());

const cases: readonly (readonly [name: string, kind: ReportKind, report: () => Report])[] = [
	['the example region', 'full', exampleReport],
	['the example region, 60 % filled', 'full', () => reportOf(partlyFilled(filledScan(), 0.6))],
	['every kind of answer, a theme not applicable', 'full', () => reportOf(filledScan())],
	['a short scan', 'full', () => reportOf(filledScan('short'))],
	['remarks and words of any length', 'full', () => reportOf(withRemark(filledScan(), longRemark))],
	['a region with a long name', 'full', () => reportOf(inRegion(filledScan(), longName))],
	['a name of 300 characters', 'full', () => reportOf(inRegion(filledScan(), longestName))],
	['a scan without answers', 'full', () => reportOf(emptyScan())],
	['a session since the spring before', 'full', exampleSessionReport],
	['a session with sixty actions', 'full', () => exampleSessionReport(manyActions(60))],
	['a session, long name', 'full', () => exampleSessionReport(inRegion(exampleSession(), longName))],
	[
		'a session, name of 300 characters',
		'full',
		() => exampleSessionReport(inRegion(exampleSession(), longestName)),
	],
	['the example, reference', 'reference', exampleReport],
	['every kind of answer, reference', 'reference', () => reportOf(filledScan())],
	['a short scan, reference', 'reference', () => reportOf(filledScan('short'))],
	[
		'remarks and words of any length, reference',
		'reference',
		() => reportOf(withRemark(filledScan(), longRemark)),
	],
	['a session since the spring before, reference', 'reference', exampleSessionReport],
	['two people', 'full', () => sessionReport(sessionQuestionnaire, twoPeopleSession())],
	['a session of nobody', 'full', emptySessionReport],
	['the example for a board', 'board', exampleReport],
	['every kind of answer for a board', 'board', () => reportOf(filledScan())],
	['a short scan for a board', 'board', () => reportOf(filledScan('short'))],
	['a session for a board', 'board', exampleSessionReport],
	['a session of nobody for a board', 'board', emptySessionReport],
	['the example, personal', 'personal', exampleReport],
	['every kind of answer, personal', 'personal', () => reportOf(filledScan())],
	['a short scan, personal', 'personal', () => reportOf(filledScan('short'))],
	['long remarks, personal', 'personal', () => reportOf(withRemark(filledScan(), longRemark))],
	['a scan without answers, personal', 'personal', () => reportOf(emptyScan('short'))],
	['the example, conversation', 'conversation', exampleReport],
	['every kind of answer, conversation', 'conversation', () => reportOf(filledScan())],
	['a short scan, conversation', 'conversation', () => reportOf(filledScan('short'))],
	['a session, conversation', 'conversation', exampleSessionReport],
	['a session of nobody, conversation', 'conversation', emptySessionReport],
	['a session that asks others, conversation', 'conversation', () => exampleSessionReport(reachingSession())],
	['a session that asks others, national', 'national', () => exampleSessionReport(reachingSession())],
	['a session that asks others for a board', 'board', () => exampleSessionReport(reachingSession())],
	['a session with actions of every reach', 'full', () => exampleSessionReport(reachingSession())],
	['a long name, personal', 'personal', () => reportOf(inRegion(filledScan(), longName))],
	['a long name, conversation', 'conversation', () => reportOf(inRegion(filledScan(), longName))],
	[
		'a session with a long name, conversation',
		'conversation',
		() => exampleSessionReport(inRegion(exampleSession(), longName)),
	],
	[
		'a session with a long name for a board',
		'board',
		() => exampleSessionReport(inRegion(exampleSession(), longName)),
	],
	['a name of 300 characters, personal', 'personal', () => reportOf(inRegion(filledScan(), longestName))],
	[
		'a name of 300 characters, conversation',
		'conversation',
		() => reportOf(inRegion(filledScan(), longestName)),
	],
];

describe.each(cases)('makePdf, %s', (name, kind, reportIn) => {
	let laid: Laid;
	beforeAll(async () => {
		laid = await laidOut(reportIn(), kind);
	});

	it('keeps its text within the margins', () => {
		expect(outsideMargins(laid.pdf)).toEqual([]);
	});

	it('puts no text over text or pictures', () => {
		expect(overlaps(laid.pdf)).toEqual([]);
		expect(overPictures(laid.pdf, laid.made.pages)).toEqual([]);
	});

	it('ends no page with a heading, and leaves no single line of a paragraph', () => {
		expect(headsAtTheEnd(laid.pdf, laid.made.pages, laid.document)).toEqual([]);
		const lone = cutParagraphs(laid.pdf, laid.document).filter(({ counts }) => Math.min(...counts) < 2);
		expect(lone).toEqual([]);
	});

	it('has a statement of each theme on the page of its score', () => {
		const themes = laid.document.nodes.flatMap((node) =>
			node.kind === 'part' && node.code !== '' ? [node.code] : [],
		);
		const bare = laid.pdf.pages.flatMap((items) => {
			const texts = items.map(({ text }) => text);
			return texts.filter((code) => themes.includes(code) && !texts.some((id) => id.startsWith(`${code}.`)));
		});
		expect(bare).toEqual([]);
	});

	it.runIf(kind === 'reference')('has no single source on its last page', () => {
		const sources = laid.pdf.pages.at(-1)?.filter(({ text }) => /^F\d/.test(text)) ?? [];
		expect(sources.length).toBeGreaterThan(2);
	});

	it('fills at least a third of every page, and has four lines or more on the last', () => {
		expect(emptyPages(laid.made.pages)).toEqual([]);
	});

	it('has a footer with the page number on every page', () => {
		const { pages } = laid.pdf;
		pages.forEach((items, index) => {
			const feet = items.slice(-2).map(({ text }) => text);
			expect(feet[0]).toMatch(/^Bouwstenenscan /);
			expect(feet[1]).toBe(`${String(index + 1)} van ${String(pages.length)}`);
		});
	});

	// such a name takes a quarter of a page
	it.skipIf(/300/.test(name))('has its parts on the expected pages', () => {
		const { pages } = laid.pdf;
		const startOf = (index: number): string => plainText([bodyOf(pages[index] ?? []).slice(0, 3)]);
		if (kind === 'personal' || kind === 'conversation' || kind === 'national') {
			expect(pages).toHaveLength(1);
			return;
		}
		expect(startOf(1)).toContain(plain(copy.perTheme));
		if (kind === 'board') expect(pages).toHaveLength(2);
		if (kind === 'full' && !/actions/.test(name)) expect(startOf(2)).toMatch(/^B1/);
	});

	it('draws the same on screen as on paper', () => {
		const drawn = laid.made.pages.map((items) =>
			items.filter((item) => item.kind === 'text').filter(({ text }) => text.trim() !== ''),
		);
		const read = laid.pdf.pages;
		expect(drawn.map((items) => items.map(({ text }) => plain(text)))).toEqual(
			read.map((items) => items.map(({ text }) => plain(text))),
		);
		const astray = drawn.flatMap((items, index) =>
			items.filter((item, place) => !standsAt(item, read[index]?.[place])).map(({ text }) => text),
		);
		expect(astray).toEqual([]);
	});
});

describe('makePdf, over several pages', () => {
	let sixty: Laid;
	beforeAll(async () => {
		sixty = await laidOut(exampleSessionReport(manyActions(60)), 'full');
	});

	it('repeats the header of a table of sixty actions on each page', () => {
		const { pdf } = sixty;
		const heads = Object.values(copy.actionColumns);
		const withActions = pdf.pages.filter((items) => items.some(({ text }) => /^Stap \d+:/.test(text)));
		expect(withActions.length).toBeGreaterThan(2);
		for (const [index, items] of withActions.entries()) {
			const texts = bodyOf(items).map(({ text }) => text);
			const start = index === 0 ? texts.indexOf(copy.headlineActions) + 1 : 0;
			expect(texts.slice(start, start + 4)).toEqual(heads);
		}
		const steps = withActions.flat().filter(({ text }) => /^Stap \d+:/.test(text));
		expect(steps).toHaveLength(60);
	});

	it('keeps a table row on one page, when it fits', () => {
		const { pdf } = sixty;
		const pageOf = (pattern: RegExp): number =>
			pdf.pages.findIndex((items) => items.some(({ text }) => pattern.test(text)));
		for (let number = 1; number <= 60; number += 1) {
			expect(pageOf(new RegExp(`^Actie ${String(number)}:`))).toBe(
				pageOf(new RegExp(`^Stap ${String(number)}:`)),
			);
		}
	});

	it('breaks a long remark into pieces of more than one line', async () => {
		const { pdf, document } = await laidOut(reportOf(withRemark(filledScan(), longRemark)), 'full');
		const pieces = cutParagraphs(pdf, document).find(({ text }) => text.startsWith('Zin 1 '))?.counts ?? [];
		expect(pieces.length).toBeGreaterThan(2);
		expect(Math.min(...pieces)).toBeGreaterThan(1);
	});
});

/** A space at the end of a line is drawn but not extracted. */
function standsAt({ text, x, y, width, style }: DrawnText, read: PdfText | undefined): boolean {
	if (!read) return false;
	const space = text.endsWith(' ') ? style.size / 10 : 0;
	const distances = [read.x - x, read.y - y, read.size - style.size];
	return (
		distances.every((distance) => Math.abs(distance) < 0.05) &&
		read.width < width + 0.05 &&
		read.width > width - space - 0.05
	);
}
