import example from 'virtual:questionnaire/example';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { exampleScan } from '$lib/scan/example-scan';
import type { Scan } from '$lib/scan/scan';
import type { Colophon } from '../document/closing-parts';
import { headsOf, type ReportDocument } from '../document/document';
import { reportDocument } from '../document/report-document';
import { reportKindNames, type ReportKind } from '../document/report-kinds';
import { scanReport } from '../model/scan-report';
import { htmlOf } from './to-html';

const { outline, ref, whole } = bundledQuestionnaire;
const made: Colophon = { appVersion: '0.1.0', madeAt: '2026-11-22T09:30:00.000Z', checksum: 'c0ffee' };
const scan = exampleScan(example, outline, ref);
let questionnaire: Questionnaire;

beforeAll(async () => {
	questionnaire = await whole();
});

afterEach(() => {
	document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

const documentOf = (kind: ReportKind, about: Scan = scan): ReportDocument =>
	reportDocument(scanReport(questionnaire, about), kind, made);

/** Opens the file as a page of its own. */
async function open(file: string, width: number): Promise<Document> {
	const frame = document.createElement('iframe');
	frame.style.width = `${width}px`;
	frame.style.height = '900px';
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = file;
	document.body.append(frame);
	await loaded;
	if (!frame.contentDocument) throw new Error('The frame has a document');
	return frame.contentDocument;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = Window & { readonly axe: typeof axe };

const hasAxe = (view: Window | null): view is WithAxe => view !== null && 'axe' in view;

/** Runs axe in the file without its policy, which would refuse that script too. */
async function violationsOf(file: string, width: number): Promise<string[]> {
	const page = await open(file.replace(/<meta http-equiv[^>]*>/, ''), width);
	const script = page.createElement('script');
	script.text = axe.source;
	page.head.append(script);
	const view = page.defaultView;
	if (!hasAxe(view)) throw new Error('axe came into the frame');
	const { violations } = await view.axe.run(page, { runOnly: { type: 'tag', values: tags } });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const hostile = `Łódź </style><!-- "' & ]]> 🙂 مرحبا \0 \ud83d \u001b ${'langwoord'.repeat(40)}`;

function hostileScan(): Scan {
	const entries = Object.entries(scan.entries).map(
		([id, entry]) => [id, { ...entry, remark: hostile }] as const,
	);
	return {
		...scan,
		name: hostile,
		region: { ...scan.region, name: hostile },
		entries: Object.fromEntries(entries),
	};
}

describe.each(reportKindNames)('htmlOf, %s', (kind) => {
	it.each(['as it is', 'with names and remarks that try to break it'])('is well-formed XML, %s', (how) => {
		const file = htmlOf(documentOf(kind, how === 'as it is' ? scan : hostileScan()));
		const parsed = new DOMParser().parseFromString(file, 'application/xhtml+xml');
		expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
	});

	it('parses to the same elements as HTML and as XML', () => {
		const file = htmlOf(documentOf(kind, hostileScan()));
		const [html, xml] = (['text/html', 'application/xhtml+xml'] as const).map((type) => {
			const body = new DOMParser().parseFromString(file, type).body;
			return [...body.querySelectorAll('*')].map((element) => `${element.localName} ${element.textContent}`);
		});
		expect(html).toEqual(xml);
	});

	it.each([320, 1366])('has no axe violation, %i pixels wide', { timeout: 30_000 }, async (width) => {
		expect(await violationsOf(htmlOf(documentOf(kind)), width)).toEqual([]);
	});

	it.each([320, 768, 1366, 1920])('never scrolls sideways, %i pixels wide', async (width) => {
		const page = await open(htmlOf(documentOf(kind, hostileScan())), width);
		expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(page.documentElement.clientWidth);
	});
});

it('htmlOf: has the headings of the report, in order', async () => {
	const report = documentOf('reference');
	const page = await open(htmlOf(report), 1366);
	const heads = [...page.querySelectorAll('h1, h2, h3')].map((head) => head.textContent);
	expect(heads).toEqual(headsOf(report).map(({ text }) => text));
});

it('htmlOf: shows the column name in each cell of a table, on a narrow screen', async () => {
	const page = await open(htmlOf(documentOf('board')), 320);
	const table = page.querySelector('section > table');
	const cell = table?.querySelector('td');
	expect(table?.getAttribute('role')).toBeNull();
	expect(cell && page.defaultView?.getComputedStyle(cell, '::before').content).toContain('Gemiddeld');
});
