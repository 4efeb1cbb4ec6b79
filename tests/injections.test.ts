import { parse } from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readPack } from '$lib/content/pack/read-pack';
import { writePack } from '$lib/content/pack/write-pack';
import { calendarOf } from '$lib/exchange/calendar';
import { actionsCsv } from '$lib/exchange/csv';
import { scanCsv } from '$lib/exchange/scan-csv';
import { fileNameFor } from '$lib/exchange/file-name';
import { reportDocument } from '$lib/report/document/report-document';
import { htmlOf } from '$lib/report/html/to-html';
import type { Report } from '$lib/report/model/report-model';
import { scanReport } from '$lib/report/model/scan-report';
import { sessionReport } from '$lib/report/model/session-report';
import type { Content } from '$lib/session/files/content';
import { parseContent, writeContent } from '$lib/session/files/session-file';
import { edited, sealed } from './edited-file';
import { answeredOn, injections, packWith, scanWith, sessionWith, turnsText } from './injections';
import { made, pdfOf } from './pdf-fixture';
import { readPdf } from './read-pdf';
import { readStructure } from './read-structure';
import { sessionQuestionnaire } from './session-fixture';

vi.setConfig({ testTimeout: 60_000 });

const now = '2026-11-24T20:15:00.000Z';
const harmless = injections.map((_, place) => `gewone tekst ${String(place)}`);
const pack = packWith(injections);

const reports = (texts: readonly string[], name: string): Readonly<Record<string, Report>> => ({
	scan: scanReport(sessionQuestionnaire, scanWith(texts, name)),
	session: sessionReport(sessionQuestionnaire, sessionWith(texts, name)),
	'own questionnaire': scanReport(packWith(texts), scanWith(texts, name)),
});

describe('injections in a file', () => {
	const scan = scanWith(injections, injections[0] ?? '');
	const session = sessionWith(injections, injections[3] ?? '');
	const contents: readonly Content[] = [
		{ kind: 'scan', scan, questionnaire: pack },
		{ kind: 'session', session, questionnaire: pack },
		{
			kind: 'milestone',
			milestone: {
				id: scan.id,
				name: injections[2] ?? '',
				frozenAt: now,
				scoringVersion: 1,
				subject: { kind: 'scan', scan },
			},
			questionnaire: pack,
		},
	];

	it.each(contents)('stay the same text, in a $kind', async (content) => {
		const onPack = await onItsPack(content);
		const read = await parseContent(await writeContent(onPack, '0.1.0', now));
		expect(read.ok && { ...read.value, questionnaire: null }).toEqual({ ...onPack, questionnaire: null });
	});

	it('stay the same text, in a questionnaire from YAML and from JSON', () => {
		const clean = packWith(injections.filter((text) => text.isWellFormed() && !/\p{Cc}/u.test(text)));
		for (const text of [writePack(clean), JSON.stringify(clean)]) {
			const read = readPack([{ name: 'eigen.yaml', text }]);
			expect(read.ok && read.value.questionnaire).toEqual(clean);
		}
	});

	it('are refused without effect, as a __proto__ key', async () => {
		const [content] = contents;
		if (!content) throw new Error('There is a scan');
		const text = await writeContent(await onItsPack(content), '0.1.0', now);
		const planted = await sealed(
			edited(text, 'data/context/plant', 'x').replace('"plant":', '"__proto__":{"ran":1},"plant":'),
		);
		const read = await parseContent(planted);
		expect(read.ok).toBe(false);
		expect(Reflect.get({}, 'ran')).toBeUndefined();
	});

	async function onItsPack(content: Content): Promise<Content> {
		if (content.kind === 'scan') return { ...content, scan: await answeredOn(content.scan, pack) };
		if (content.kind === 'session') return { ...content, session: await answeredOn(content.session, pack) };
		const subject = { kind: 'scan', scan: await answeredOn(scan, pack) } as const;
		return { ...content, milestone: { ...content.milestone, subject } };
	}
});

describe('injections in the web page of a report', () => {
	const files = (texts: readonly string[], name: string): [string, string][] =>
		Object.entries(reports(texts, name)).map(([kind, report]) => [
			kind,
			htmlOf(reportDocument(report, 'full', made)),
		]);
	const names = [injections[0], injections[2], injections[9], injections[19]].map((name) => name ?? '');
	let plain: ReadonlyMap<string, string>;
	beforeAll(() => {
		plain = new Map(files(harmless, 'Waterland'));
	});

	it.each(names)('add no elements or attributes, with the name %j', (name) => {
		for (const [kind, file] of files(injections, name))
			expect([kind, tagsIn(file).filter((tag) => !tagsIn(plain.get(kind) ?? '').includes(tag))]).toEqual([
				kind,
				[],
			]);
	});

	it('do not change the direction of later text, and leave only characters that a file may have', () => {
		for (const [, file] of files(injections, 'rechts \u202enaar links')) {
			expect(turnsText.test(file)).toBe(false);
			expect(/[^\P{Cc}\t\n]/u.test(file)).toBe(false);
			expect(file.isWellFormed()).toBe(true);
		}
	});

	/** Elements with the names of their attributes, without the class of a long word. */
	const tagsIn = (file: string): string[] => [
		...new Set(
			(file.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(' class="long"', '').replace(/"[^"]*"/g, '')),
		),
	];
});

describe('injections in the PDF', () => {
	const kinds = ['scan', 'session', 'own questionnaire'];

	it.each(kinds)('add no links, scripts or files, to the report of a %s', async (kind) => {
		const report = reports(injections, injections[35] ?? '')[kind];
		if (!report) throw new Error('There is such a report');
		const bytes = await pdfOf(report);
		const { links, attachments } = await readStructure(bytes);
		const ours = new Set(report.method.sources.map(({ url }) => url));
		expect(links.filter(({ url }) => !ours.has(url))).toEqual([]);
		expect(attachments).toEqual({});
		const text = new TextDecoder('latin1').decode(bytes);
		expect(/^<<[^(]*\/(?:JavaScript|JS|OpenAction\s*<<|Launch|AA)\b/m.test(text)).toBe(false);
		const { pages } = await readPdf(bytes);
		expect(pages.flat().some(({ text: drawn }) => turnsText.test(drawn))).toBe(false);
	});
});

describe('injections in a spreadsheet', () => {
	const formula = /^[\s\p{C}]*[=+\-@]/u;
	const cellsOf = (text: string): string[][] =>
		parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;
	const tables = {
		'of a scan': (texts: readonly string[]) =>
			scanCsv(packWith(texts), scanWith(texts, 'Waterland'), { withRemarks: true }),
		'of actions': (texts: readonly string[]) => actionsCsv(sessionWith(texts, 'Waterland')),
	};

	it.each(Object.entries(tables))('give no formula and move no cell, in the table %s', (_what, table) => {
		const [planted, plain] = [cellsOf(table(injections)), cellsOf(table(harmless))];
		expect(planted.map((row) => row.length)).toEqual(plain.map((row) => row.length));
		expect(planted.flat().filter((cell) => formula.test(cell))).toEqual([]);
		expect(
			injections.filter((text) => planted.flat().some((cell) => cell.includes(text.trim()))).length,
		).toBe(injections.length);
	});
});

describe('injections in a calendar', () => {
	/** Any character that some program takes for the end of a line. */
	const anyBreak = /\r\n|[\p{Cc}\u2028\u2029]/u;
	const propertiesOf = (texts: readonly string[], name: string): string[] =>
		calendarOf(sessionWith(texts, name), now)
			.replace(/\r\n /g, '')
			.split(anyBreak)
			.map((line) => (/^(?:BEGIN|END):/.test(line) ? line : line.replace(/:.*/s, '')));

	it('begin no line, event or property of their own', () => {
		const plain = propertiesOf(harmless, 'Waterland');
		for (const name of injections) expect(propertiesOf(injections, name)).toEqual(plain);
	});

	it('do not change the direction of later text', () => {
		const text = calendarOf(sessionWith(injections, 'rechts \u202enaar links'), now);
		expect(turnsText.test(text)).toBe(false);
	});
});

describe('injections in a file name', () => {
	it.each(injections)('stay part of one name: %j', (region) => {
		const name = fileNameFor(region, now);
		expect(name).toMatch(/^Bouwstenenscan .*2026-11-24$/);
		expect(name).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*.]/u);
		expect(name.isWellFormed()).toBe(true);
		expect(name.length).toBeLessThan(100);
		// Most file systems limit a name to 255 bytes, and more words and an extension follow.
		expect(new TextEncoder().encode(name).length).toBeLessThan(160);
	});

	it('are not cut in the middle of a character', () => {
		expect(fileNameFor(`${'a'.repeat(59)}👍${'👍'.repeat(60)}`, now).isWellFormed()).toBe(true);
	});
});

it('injections: contain each of the characters that some format takes for its own', () => {
	const all = injections.join('');
	for (const sign of ['<', '"', "'", '{', '=', '\r', '\u202e', '\u0000', '\\', ')', '\u2028', '\ud83d'])
		expect(all).toContain(sign);
});
