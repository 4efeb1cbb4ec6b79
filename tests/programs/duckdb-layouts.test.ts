import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { canonicalJson, checksumOf } from '$lib/content/canonical';
import { loadPack } from '$lib/content/pack/load-pack';
import { formatVersion } from '$lib/scan/file-format';
import { writeScanFile } from '$lib/scan/scan-file';
import type { Scan } from '$lib/scan/scan';
import { countScans } from '../../src/tools/duckdb/count-scans';
import { scanOf } from '../collection-scans';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { questionnaire: content, hash } = loadPack('src/lib/content/regio');
const ref = { id: content.id, version: content.version, hash };
const made = '2026-11-22T09:30:00.000Z';

const person = (number: number): Scan =>
	scanOf({ number, region: 'Noord', role: 'huisarts-praktijkhouder', length: 'short' });
const textOf = (scan: Scan): Promise<string> =>
	writeScanFile({ scan, questionnaire: content }, '0.1.0', made);
const print = (value: object, indent: string | number = 2): string => JSON.stringify(value, null, indent);

const odd = person(6);
const plain = await textOf(odd);
/** The field of a file that holds the questionnaire, as the app prints it. */
const questionnaire = print({ questionnaire: { ref, content } }).slice(1, -2);

/** File with these data, and a checksum that fits them. */
const fileWith = async (data: object) => ({
	format: 'bouwstenenscan',
	formatVersion,
	kind: 'scan',
	app: '0.1.0',
	createdAt: made,
	questionnaire: { ref, content },
	data,
	checksum: await checksumOf(data),
});
const same = await fileWith(odd);
const { questionnaire: sameText, data: sameData, ...others } = same;

function withRemark(remark: string): Scan {
	const [statement = '', entry] = Object.entries(odd.entries)[0] ?? [];
	if (!entry) throw new Error('The fixture has answers');
	return { ...odd, entries: { ...odd.entries, [statement]: { ...entry, remark } } };
}

/**
 * File whose context holds a whole questionnaire too, printed as at the start of a file. The checksum fits a file in which
 * only the reference is left of it.
 */
async function withSecond(first: string): Promise<string> {
	const data = { ...odd, context: { questionnaire: 0 } };
	const left = canonicalJson(data).replace(
		'{"questionnaire":0}',
		`{"questionnaire":{"ref":${print(ref, 0)}}}`,
	);
	const file = { ...(await fileWith(data)), checksum: createHash('sha256').update(left).digest('hex') };
	const [before = '', after = ''] = print(file).split(/\{\s+"questionnaire": 0\s+\}/);
	return `${before.replace(questionnaire, () => first)}{${questionnaire}}${after}`;
}

/** File with its first answer twice. */
const twice = plain.replace(/\n {4}"entries": \{(.*?\n {6}\},)/s, (field, first: string) => field + first);
const short = `\n  "questionnaire": {"ref": ${print(ref)}}`;
const noFile = 'geen bestand van de Bouwstenenscan, of half binnengekomen';
const changed = 'na het bewaren veranderd';
const invalid = Buffer.from(plain);
invalid[100_000] = 0xff;

const cases: readonly (readonly [string, string | Uint8Array, string | null])[] = [
	['as the app writes it', plain, null],
	['on one line', print(same, 0), null],
	['with tabs', print(same, '\t'), null],
	['with line ends of Windows', plain.replaceAll('\n', '\r\n'), null],
	['with the questionnaire first', print({ questionnaire: sameText, ...others, data: sameData }), null],
	['with the data first', print({ data: sameData, ...others, questionnaire: sameText }), null],
	['with one more field at the start', plain.replace('{', '{\n  "by": "Noord",'), null],
	[
		'with a remark that looks like the end of a questionnaire',
		print(await fileWith(withRemark('\n  },\n  "data": {'))),
		null,
	],
	['with a remark that holds a whole questionnaire', print(await fileWith(withRemark(questionnaire))), null],
	['with the questionnaire twice', plain.replace(questionnaire, (text) => `${text},${text}`), null],
	['with a second questionnaire in its context', await withSecond(questionnaire), changed],
	['with a second questionnaire in its context and a short first one', await withSecond(short), changed],
	['with a byte-order mark', `\ufeff${plain}`, null],
	['with two byte-order marks', `\ufeff\ufeff${plain}`, noFile],
	[
		'with a questionnaire that is damaged',
		plain.replace('"dimensions": [', '"dimensions": ['.slice(0, -1)),
		noFile,
	],
	['with a questionnaire that is no UTF-8', invalid, noFile],
	['with a comma too few before its data', plain.replace(',\n  "data"', '\n  "data"'), noFile],
	[
		'that ends after its questionnaire',
		plain.slice(0, plain.indexOf(questionnaire) + questionnaire.length),
		noFile,
	],
	['without its last brace', plain.trimEnd().slice(0, -1), noFile],
	['of another program', plain.replace('"bouwstenenscan"', '"anders"'), 'van een ander programma'],
	[
		'of a newer version',
		plain.replace('"formatVersion": 3', '"formatVersion": 4'),
		'uit een nieuwere versie',
	],
	['with text for data before its data', plain.replace('{', '{\n  "data": "x",'), 'beschadigd'],
	[
		'with data on another questionnaire',
		print(await fileWith({ ...odd, questionnaire: { ...odd.questionnaire, hash: 'a'.repeat(64) } })),
		'beschadigd',
	],
	['with one statement twice', twice, changed],
	[
		'with one statement twice, and of no known length',
		twice.replace('"length": "short"', '"length": "other"'),
		'beschadigd',
	],
	['with a region that was changed', plain.replace('"name": "Noord"', '"name": "Zuid"'), changed],
];

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'duckdb-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Counts five people, in files of this form, with this file beside them. */
async function countBeside(form: (text: string) => string, content: string | Uint8Array) {
	for (const number of [1, 2, 3, 4, 5])
		await writeFile(join(folder, `${String(number)}.bouwstenenscan`), form(await textOf(person(number))));
	await writeFile(join(folder, 'x.bouwstenenscan'), content);
	const of = new Map(
		(await countScans(folder)).overzicht.map(([what, count]) => [String(what), Number(count)]),
	);
	const [reason] = [...of.keys()].filter((what) => what.startsWith('niet gelezen: '));
	return { people: of.get('zelfscans die meetellen'), reason: reason?.replace('niet gelezen: ', '') ?? null };
}

describe('SQL: judges a file in the same way, whether it knows the questionnaire in that file or not', () => {
	it.each(cases)('%s', async (_what, content, reason) => {
		const expected = { people: reason === null ? 6 : 5, reason };
		expect(await countBeside((text) => text, content)).toEqual(expected);
		// on one line, files show no questionnaire to look for
		expect(await countBeside((text) => JSON.stringify(JSON.parse(text)), content)).toEqual(expected);
	});
});
