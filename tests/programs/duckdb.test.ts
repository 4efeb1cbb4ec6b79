import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { collectFiles } from '$lib/app/collect/collect-files';
import { checksumOf } from '$lib/content/canonical';
import { loadPack } from '$lib/content/pack/load-pack';
import { spreadWords } from '$lib/report/model/spread-words';
import type { Level } from '$lib/content/questionnaire';
import { redactScan, type Disclosure } from '$lib/scan/redact';
import type { Scan } from '$lib/scan/scan';
import { aggregate } from '$lib/scoring/aggregate/aggregate';
import { everyone } from '$lib/scoring/aggregate/aggregate-counts';
import type { CollectionPicture } from '$lib/scoring/aggregate/aggregate-picture';
import { setsOf } from '$lib/scoring/aggregate/aggregate-sets';
import { CollectionView } from '$lib/scoring/aggregate/aggregate-view';
import { ScanDatabase } from '$lib/storage/database';
import { CollectionStore } from '$lib/storage/stores/collection-store';
import { countScans } from '../../src/tools/duckdb/count-scans';
import { fileTextOf, scanOf } from '../collection-scans';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { questionnaire } = loadPack('src/lib/content/regio');
const roles = questionnaire.roles.map(({ id }) => id);

/** Files that do not count, as a later one is of the same person. */
const doubles = { older: 3, followed: 1, series: 10 } as const;

type Tables = Awaited<ReturnType<typeof countScans>>;
type Counted = { readonly sql: Tables; readonly view: CollectionView; readonly people: number };

const folders: string[] = [];

/** Counts these files with the SQL and with the app. */
async function countBoth(files: ReadonlyMap<string, string | Uint8Array>): Promise<Counted> {
	const folder = await mkdtemp(join(tmpdir(), 'duckdb-'));
	folders.push(folder);
	await mkdir(join(folder, 'in een map'));
	for (const [name, content] of files) await writeFile(join(folder, 'in een map', name), content);
	const { rows, texts } = await collected(join(folder, 'in een map'));
	const [set] = setsOf(rows, texts);
	if (!set) throw new Error('No scans');
	const counted = aggregate(questionnaire, set.rows);
	return { sql: await countScans(folder), view: new CollectionView(counted), people: set.rows.length };
}

/** The verzameling of a folder, read in the order of the names as the SQL does. */
async function collected(folder: string) {
	const names = (await readdir(folder)).sort();
	const files = await Promise.all(
		names.map(async (name) => new File([Uint8Array.from(await readFile(join(folder, name)))], name)),
	);
	const indexedDB = new IDBFactory();
	const store = new CollectionStore(new ScanDatabase('duckdb', { indexedDB, IDBKeyRange }));
	await collectFiles(files, {
		add: (rows, texts) => store.addMany(rows, texts),
		onprogress: () => undefined,
		signal: new AbortController().signal,
	});
	return store.all();
}

const person = (number: number, region: string): Scan =>
	scanOf({
		number,
		region,
		role: roles[number % roles.length] ?? '',
		length: number % 3 === 0 ? 'full' : 'short',
	});

/** Scan with only the answers whose place passes. */
const partOf = (scan: Scan, isKept: (place: number) => boolean): Scan => ({
	...scan,
	entries: Object.fromEntries(Object.entries(scan.entries).filter((_, place) => isKept(place))),
});

const asFormat = (text: string, version: number): string =>
	text.replace(/"formatVersion":\d+/, `"formatVersion":${String(version)}`);

/** Regions and the number of people in each; of the last two together less than five, or more. */
const sizes = (last: number): readonly (readonly [string, number])[] => [
	['Noord', 900],
	['=Zuid', 400],
	['Łódź aan de Waal', 37],
	['Vijf', 5],
	['', 9],
	['Klein', 2],
	['Kleiner', last],
];

async function manyFiles(last: number): Promise<ReadonlyMap<string, string | Uint8Array>> {
	const files = new Map<string, string | Uint8Array>();
	let number = 0;
	for (const [region, count] of sizes(last))
		for (let at = 0; at < count; at += 1) {
			number += 1;
			const named = at % 5 === 1 && region ? `  ${region.toUpperCase()}\u200b ` : region;
			const scan = person(number, named);
			// some stop half-way, and many reach few statements of each theme
			const part = number % 7 === 0 ? partOf(scan, (place) => place % 4 === number % 4) : scan;
			const text = await fileTextOf(number % 50 === 0 ? partOf(scan, () => false) : part);
			files.set(`${String(number).padStart(5, '0')}.bouwstenenscan`, asFormat(text, 1 + (number % 3)));
		}
	return files;
}

const changed = (scan: Scan, changedAt: string, fields: Partial<Scan> = {}): Scan => ({
	...scan,
	changedAt,
	...fields,
});

const copyOf = (scan: Scan, shown: Disclosure): Scan => redactScan(scan, shown, questionnaire);
const bare = { names: false, remarks: false };

/** Files of people with copies and earlier scans, named by the order in which they are read. */
function seriesOf(number: number): readonly (readonly [string, Scan])[] {
	const first = person(number, 'Noord');
	const later = (at: number, follows: Scan): Scan => ({
		...person(number + at, 'Noord'),
		changedAt: `20${String(26 + at)}-03-02T09:30:00.000Z`,
		follows: { id: follows.id.toUpperCase(), date: '2026-11-22' },
	});
	const [second, begun] = [later(1, first), later(2, first)];
	const third = later(3, second);
	const other = person(number + 4, 'Noord');
	const afterOther = later(5, other);
	return [
		['s1', first],
		['s2', copyOf(first, bare)],
		['s3', copyOf(first, { names: true, remarks: false })],
		['s4', third],
		['s5', second],
		['s6', copyOf(second, { names: false, remarks: true })],
		// an empty one hides no answers, though it is later
		['s7', partOf(begun, () => false)],
		['s8', copyOf(changed(second, '2029-03-02T09:30:00.000Z'), bare)],
		// copies of a day on which the answers changed; t2 does not say that it follows the same scan
		['t1', copyOf(other, bare)],
		['t2', copyOf(afterOther, bare)],
		['t3', other],
		['t4', copyOf(withLevel(other, 4), { names: true, remarks: false })],
		['t5', copyOf(withLevel(other, 0), { names: false, remarks: true })],
		// made anew: the same answers, but nothing says whose they are
		['u1', { ...first, id: person(number + 9, 'Noord').id }],
		// a named scan, and an anonymous copy of the one that it follows
		['v1', copyOf(person(number + 10, 'Noord'), bare)],
		['v2', { ...later(11, person(number + 10, 'Noord')), name: 'Van Jansen' }],
	];
}

/** Scan with this level at every statement. */
const withLevel = (scan: Scan, level: Level): Scan => ({
	...scan,
	entries: Object.fromEntries(
		Object.entries(scan.entries).map(([id, entry]) => [id, { ...entry, answer: { kind: 'level', level } }]),
	),
});

async function withOthers(files: ReadonlyMap<string, string | Uint8Array>) {
	const all = new Map(files);
	const put = async (name: string, scan: Scan) => all.set(`${name}.bouwstenenscan`, await fileTextOf(scan));
	const first = person(1, 'Noord');
	// of one scan: a later day with fewer answers, an earlier day with more, and on one day the one with more
	await put(
		'x1',
		changed(
			partOf(first, (place) => place < 9),
			'2026-11-25T10:00:00.000Z',
		),
	);
	await put('x2', changed(first, '2026-11-20T10:00:00.000Z', { region: { ...first.region, name: 'Zuid' } }));
	await put(
		'x3',
		changed(
			partOf(first, (place) => place < 12),
			'2026-11-25T08:00:00.000Z',
		),
	);
	// signs that JSON writes in more than one way
	const [statement = '', entry] = Object.entries(first.entries)[0] ?? [];
	if (!entry) throw new Error('The fixture has answers');
	const remark = 'e\u0301 "aanhaling" \\ \u000b \u001f \u2028 😀 /';
	await put('y1', {
		...person(7001, 'Noord'),
		entries: { ...first.entries, [statement]: { ...entry, remark } },
	});
	await put('y2', {
		...person(7002, 'Noord'),
		referents: { insurer: 'Verzekeraar', plan: { kind: 'other', name: '' } },
		ambitions: { R: { level: 3, year: 2028, changedAt: '2026-11-22T09:30:00.000Z' } },
		context: { zin: 'tekst', keuzes: ['b', 'a'] },
		follows: { id: first.id, date: '2025-11-22' },
	});
	for (const [name, scan] of seriesOf(7100)) await put(name, scan);
	const good = await fileTextOf(person(7003, 'Noord'));
	const level = person(7004, 'Noord');
	const seven = { ...level, entries: { [statement]: { ...entry, answer: { kind: 'level', level: 7 } } } };
	const damaged: readonly (readonly [string, string | Uint8Array])[] = [
		['leeg', ''],
		['half', good.slice(0, -400)],
		['geen utf-8', Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])],
		['ander programma', '{"format":"anders"}'],
		['nieuwer', asFormat(good, 4)],
		['veranderd', good.replace('"name":"Noord"', '"name":"Zuid"')],
		[
			'zeven',
			good.replace(/"data":.*/s, `"data":${JSON.stringify(seven)},"checksum":"${await checksumOf(seven)}"}`),
		],
		['bijeenkomst', await readFile('tests/fixtures/session-3.bouwstenenscan')],
	];
	for (const [name, content] of damaged) all.set(`z ${name}.bouwstenenscan`, content);
	return all;
}

function statementRows(picture: CollectionPicture, region: string | null): unknown[][] {
	return picture.statements.map(({ dimensionId, id, isPrivate, answers, word }) => [
		dimensionId,
		id,
		region?.startsWith('=') ? `'${region}` : region,
		...(answers
			? [String(answers.people), ...[...answers.levels, answers.unknown, answers.notApplicable].map(String)]
			: [isPrivate ? 'verborgen' : 'minder dan 5', ...Array.from({ length: 7 }, () => null)]),
		word && spreadWords[word],
	]);
}

/** Rows without the text of the statement, in one order. */
const inOrder = (rows: readonly (readonly unknown[])[]): string[] =>
	rows.map((row) => JSON.stringify(row)).sort();

describe.each([
	['that count together', 3],
	['that count nowhere', 1],
])('SQL on a folder with regions of less than five people %s', (_what, last) => {
	let counted: Counted;
	beforeAll(async () => {
		counted = await countBoth(await withOthers(await manyFiles(last)));
	});

	it('counts the same people, and says why it left out files', () => {
		const { sql, view } = counted;
		const of = new Map(sql.overzicht.map(([what, count]) => [what, Number(count)]));
		expect(of.get('zelfscans die meetellen')).toBe(view.picture(everyone).people);
		expect(of.get('zelfscans uit die regio’s die nergens meetellen')).toBe(last < 3 ? 2 + last : 0);
		expect(of.get('dubbel: een kopie, of een eerdere zelfscan van dezelfde persoon')).toBe(
			doubles.older + doubles.followed + doubles.series,
		);
		expect([...of].filter(([what]) => String(what).startsWith('niet gelezen')).sort()).toEqual([
			['niet gelezen: beschadigd', 1],
			['niet gelezen: bijeenkomst, peilmoment, reservekopie of vragenlijst: lees die in bij Verzameling', 1],
			['niet gelezen: geen bestand van de Bouwstenenscan, of half binnengekomen', 2],
			['niet gelezen: leeg', 1],
			['niet gelezen: na het bewaren veranderd', 1],
			['niet gelezen: uit een nieuwere versie', 1],
			['niet gelezen: van een ander programma', 1],
		]);
	});

	it('writes files in which a Dutch Excel shows letters and figures as they are', async () => {
		const text = async (name: string): Promise<string> => readFile(join(folders[0] ?? '', name), 'utf8');
		expect(await text('overzicht.csv')).toMatch(/^\ufeffWat;Aantal\n/);
		expect(await text('stellingen.csv')).toMatch(/^\ufeffThema;Stelling;Tekst;/);
		const themas = await text('themas.csv');
		expect(themas).toMatch(/^\ufeffThema;Naam;Wat;Regio;Mensen;Waarde;/);
		expect(themas).toMatch(/;Mediaan van de regio;[^;]*;\d+;\d+,\d+;/);
		expect(themas).not.toMatch(/;\d+\.\d+;/);
	});

	it('has the figures of the verzameling at each statement, for everyone and for each region', () => {
		const { sql, view } = counted;
		const whole = view.picture(everyone);
		const expected = [
			...statementRows(whole, null),
			...whole.regions.flatMap(({ region }) => statementRows(view.picture({ ...everyone, region }), region)),
		];
		expect(inOrder(sql.stellingen.map(([theme, id, _text, ...figures]) => [theme, id, ...figures]))).toEqual(
			inOrder(expected),
		);
	});

	it('has the figures of the verzameling at each theme', () => {
		const { sql, view } = counted;
		const expected = view
			.picture(everyone)
			.dimensions.flatMap(({ id, bins, regions }) => [
				[
					id,
					null,
					bins ? String(bins.reduce((sum, count) => sum + count, 0)) : 'minder dan 5',
					null,
					bins?.join(' ') ?? null,
				],
				...regions.map(({ region, people, at }) => [
					id,
					region.startsWith('=') ? `'${region}` : region,
					String(people),
					Math.round(at * 100) / 100,
					null,
				]),
			]);
		expect(inOrder(sql.themas.map(([id, _name, _what, ...figures]) => [id, ...figures]))).toEqual(
			inOrder(expected),
		);
	});

	it('shows no group under five, nor one that follows by subtraction', () => {
		const { sql } = counted;
		for (const id of new Set(sql.stellingen.map(([, id]) => id))) {
			const rows = sql.stellingen.filter(([, each]) => each === id);
			const people = rows.map(([, , , region, count]) => [region, Number(count)] as const);
			const [whole = NaN] = people.filter(([region]) => region === null).map(([, count]) => count);
			const shown = people.filter(([region, count]) => region !== null && !Number.isNaN(count));
			for (const [, count] of shown) expect(count).toBeGreaterThanOrEqual(5);
			if (Number.isNaN(whole)) continue;
			const rest = whole - shown.reduce((sum, [, count]) => sum + count, 0);
			expect(rest === 0 || rest >= 5).toBe(true);
		}
	});
});

afterAll(async () => {
	for (const folder of folders) await rm(folder, { recursive: true });
});
