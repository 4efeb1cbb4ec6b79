import { checksumOf } from '../../lib/content/canonical.ts';
import { isRecord, recordOf } from '../../../tests/edited-file.ts';
import type { Random } from '../random.ts';

/** Raw JSON that `JSON.stringify` would never write, or would choke on. */
const rawValues: readonly [() => string, ...(() => string)[]] = [
	() => `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
	() => `${'{"a":'.repeat(10_000)}0${'}'.repeat(10_000)}`,
	() => '1e999',
	() => '-1e999',
	() => '1e308',
	() => '9007199254740993',
	() => '9'.repeat(20_000),
	() => '-0',
	() => '0.1e-400',
	() => '"\\ud83d"',
	() => '"\\udc00\\ud800"',
	() => `"${'x'.repeat(1_000_000)}"`,
	() => `"${'e\u0301'.repeat(50_000)}"`,
	() => `"${'\\u0000'.repeat(2_000)}"`,
	() => '{"__proto__":{"kind":"scan"}}',
	() => '{"constructor":{"prototype":{"isAdmin":true}}}',
	() => `[${'0,'.repeat(100_000)}0]`,
	() => `{${Array.from({ length: 20_000 }, (_, n) => `"B1.${String(n)}":0`).join(',')}}`,
];

const wrongValues: readonly [unknown, ...unknown[]] = [
	null,
	true,
	0,
	-1,
	1.5,
	'',
	'x',
	[],
	{},
	[[]],
	'2026-13-45T99:99:99Z',
	'2026-03-02T08:00:00+01:00',
	'javascript:alert(1)',
	'<img src=x onerror=alert(1)>',
];

const keys: readonly [string, ...string[]] = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'B1.1',
	'',
	'\ud800',
];

type Change = (value: unknown, random: Random) => unknown;

/** Puts a wrong value at a random place in the file; the text is still JSON. */
export function breakJson(text: string, random: Random): string {
	const value = JSON.stringify(random.pick(wrongValues));
	const raw = random.pick([...rawValues, () => `{${JSON.stringify(random.pick(keys))}:${value}}`])();
	const change = random.pick<Change>([
		() => mark,
		() => mark,
		() => random.pick(wrongValues),
		() => undefined,
		nearby,
		nearby,
		nearby,
		nearby,
		addKey,
		turnKeys,
		growList,
	]);
	return changedSomewhere(text, change, random).replace(`"${mark}"`, () => raw);
}

/** Placeholder for raw JSON. */
const mark = '@@here@@';

const isObject = (value: unknown): value is Record<string, unknown> =>
	isRecord(value) && !Array.isArray(value);

/** Near miss: a value that someone could have meant. */
const nearby: Change = (value, random) => {
	if (typeof value === 'number') return value + random.pick([-1, 1]);
	return typeof value === 'string' ? value.replace(/[a-z](?=[a-z]*$)/, 'q') : value;
};

const addKey: Change = (value, random) =>
	// Only `fromEntries` keeps `__proto__` as a key of its own.
	isObject(value) ? Object.fromEntries([...Object.entries(value), [random.pick(keys), mark]]) : mark;

const turnKeys: Change = (value) =>
	isObject(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value;

const growList: Change = (value, random) => {
	if (!Array.isArray(value)) return [value, value];
	const room = Math.ceil(1_000_000 / JSON.stringify([value[0]]).length);
	return Array.from({ length: random.below(Math.min(room, 3_000)) }, (): unknown => value[0]);
};

/** Keys that hold most of a file. */
const insides = (file: Record<string, unknown>): string[] =>
	Object.keys(file).filter((key) => /^(?:data|questionnaires?)$/.test(key));

function changedSomewhere(text: string, change: Change, random: Random): string {
	const file = recordOf(JSON.parse(text));
	let parent = file;
	for (;;) {
		const [first, ...others] = parent === file && random.chance(0.8) ? insides(file) : Object.keys(parent);
		if (first === undefined) break;
		const key = random.pick([first, ...others]);
		const value = parent[key];
		if (!isRecord(value) || Object.keys(value).length === 0 || random.chance(0.15)) {
			parent[key] = change(value, random);
			break;
		}
		parent = value;
	}
	return JSON.stringify(file);
}

/** Recomputes the hashes and the checksum of a changed file, as an attacker would. */
export async function resealed(text: string): Promise<string> {
	try {
		const { questionnaire, questionnaires } = recordOf(JSON.parse(text));
		let named = text;
		for (const each of Array.isArray(questionnaires) ? questionnaires : [questionnaire])
			named = await renamed(named, recordOf(each));
		const file = recordOf(JSON.parse(named));
		return JSON.stringify({ ...file, checksum: await checksumOf(file['data']) });
	} catch {
		// Nested too deep, or no longer one of our files.
		return text;
	}
}

async function renamed(text: string, { ref, content }: Record<string, unknown>): Promise<string> {
	const { hash } = recordOf(ref);
	return typeof hash === 'string' && hash.length === 64
		? text.replaceAll(hash, await checksumOf(content))
		: text;
}
