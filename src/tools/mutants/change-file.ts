import { isRecord, recordOf } from '../../../tests/edited-file.ts';
import type { Random } from '../random.ts';

type Json = Record<string, unknown>;
type Change = (file: Json, random: Random) => void;

/** Changes one of our files as another program, an older version or someone with an editor might. */
export function changeFile(text: string, random: Random): string {
	const file = recordOf(JSON.parse(text));
	for (let times = random.pick([1, 1, 2, 3]); times > 0; times--) random.pick(changes)(file, random);
	return JSON.stringify(file);
}

const itemTwice: Change = (file, random) => {
	const list = oneOf(listsIn(file), random);
	if (list) list.splice(random.below(list.length + 1), 0, list[random.below(list.length)]);
};

const idOfAnother: Change = (file, random) => {
	const list = oneOf(
		listsIn(file).filter((each) => each.length > 1 && each.every((item) => isRecord(item) && 'id' in item)),
		random,
	);
	const [one, other] = [oneOf(list ?? [], random), oneOf(list ?? [], random)];
	if (isRecord(one) && isRecord(other)) one['id'] = other['id'];
};

const nameOfEveryObject: Change = (file, random) => {
	const holder = oneOf(
		recordsIn(file).filter((each) => typeof each['id'] === 'string'),
		random,
	);
	if (holder)
		holder['id'] = random.pick(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']);
};

/** Fills a list with as many items as the form of an id allows, each with an id of its own. */
const manyMore: Change = (file, random) => {
	const list = oneOf(listsIn(file), random);
	const [first] = list ?? [];
	if (!list || !isRecord(first)) return;
	const count = random.pick([12, 60, 99, 400]);
	const numbered = (at: number): unknown => {
		const id = first['id'];
		if (typeof id !== 'string') return first;
		const counted = /^(.*?)(\d+)$/.exec(id);
		return {
			...first,
			id: counted ? `${counted[1] ?? ''}${String(at + 1)}` : `${id}${'abcdefghij'.repeat(at).slice(0, at)}`,
		};
	};
	list.splice(0, list.length, ...Array.from({ length: count }, (_, at) => numbered(at)));
};

const nothingLeft: Change = (file, random) => {
	const holder = oneOf(recordsIn(file), random);
	const key = oneOf(Object.keys(holder ?? {}), random);
	if (!holder || key === undefined) return;
	const value = holder[key];
	holder[key] = Array.isArray(value) ? [] : isRecord(value) ? {} : typeof value === 'string' ? '' : null;
};

const otherText: Change = (file, random) => {
	const [holder, key] = fieldOf(file, random, (value) => typeof value === 'string');
	if (!holder) return;
	holder[key] = random.pick([
		'x'.repeat(900),
		'Lange tekst met woorden. '.repeat(30),
		'e\u0301'.repeat(200),
		'\u202e<b>om</b>\u0000\ud800',
		' ',
		'\n\n\n',
		'constructor',
		'👍🏽'.repeat(80),
	]);
};

/** Takes a value of the same key from elsewhere in the file, such as a statement from another theme. */
const valueFromElsewhere: Change = (file, random) => {
	const [holder, key] = fieldOf(file, random, (value) => typeof value !== 'object');
	const others = recordsIn(file).flatMap((each) => (Object.hasOwn(each, key) ? [each[key]] : []));
	if (holder && others.length > 0) holder[key] = oneOf(others, random);
};

const otherNumber: Change = (file, random) => {
	const [holder, key] = fieldOf(file, random, (value) => typeof value === 'number');
	if (holder) holder[key] = random.pick([0, 1, 2, 3, 4, 99, 2_000, 2_100, 10_000, 1_000_000, 0.5, -1]);
};

const otherWay: Change = (file, random) => {
	const [holder, key] = fieldOf(file, random, (value) => typeof value === 'boolean');
	if (!holder) return;
	const value = random.chance(0.5);
	if (random.chance(0.5)) holder[key] = value;
	else for (const each of recordsIn(file)) if (typeof each[key] === 'boolean') each[key] = value;
};

const otherMoment: Change = (file, random) => {
	const [holder, key] = fieldOf(
		file,
		random,
		(value) => typeof value === 'string' && /^\d{4}-\d\d-/.test(value),
	);
	if (!holder) return;
	const day = random.pick([
		'0001-01-01',
		'1970-01-01',
		'2000-02-29',
		'2026-11-24',
		'2099-12-31',
		'9999-12-31',
	]);
	holder[key] = String(holder[key]).length > 10 ? `${day}T00:00:00.000Z` : day;
};

const otherKey: Change = (file, random) => {
	const holder = oneOf(
		recordsIn(file['data']).filter((each) =>
			Object.keys(each).some((key) => /^[A-Z]\w*(?:\.\d+)?$/.test(key)),
		),
		random,
	);
	const key = oneOf(Object.keys(holder ?? {}), random);
	if (!holder || key === undefined) return;
	const id = key.includes('.') ? random.pick(['Z9.9', 'B1.99', 'ZZZZ.1']) : 'ZZ';
	const value = holder[key];
	holder[id] = isRecord(value) && 'statementId' in value ? { ...value, statementId: id } : value;
};

const otherChoice: Change = (file, random) => {
	const [holder, key] = fieldOf(file, random, (_value, name) => Object.hasOwn(choices, name));
	const among = choices[key];
	if (holder && among) holder[key] = oneOf(among, random);
};

const choices: Readonly<Record<string, readonly unknown[]>> = {
	stage: ['prepare', 'collect', 'talk', 'ambitions', 'actions', 'report'],
	phase: ['asked', 'shown', 'again', 'choosing', 'chosen'],
	leftOut: ['room', 'time'],
	length: ['short', 'full'],
	way: ['file', 'card', 'keys', 'laptop'],
	kind: [
		'wijk',
		'bouwsteen',
		'governance',
		'choice',
		'choices',
		'text',
		'number',
		'level',
		'unknown',
		'skipped',
	],
	importance: [1, 2, 3],
	level: [0, 1, 2, 3, 4],
	finishedAt: [null, '2026-11-24T18:45:00.000Z'],
	revealedAt: [null, '2026-11-24T18:45:00.000Z'],
	closedAt: [null, '2026-11-24T18:45:00.000Z'],
	attention: [null],
	at: [null, 'Z9.9', 'B1.1'],
};

/** Gives a scan, a session and a milestone the same id. */
const oneIdForAll: Change = (file) => {
	for (const each of recordsIn(file['data']))
		if (typeof each['id'] === 'string' && /^[0-9a-f-]{36}$/.test(each['id']) && 'createdAt' in each)
			each['id'] = '6f1c6a0e-58a5-4a0c-9d0c-0a4f6f9a7b12';
};

const otherQuestionnaire: Change = (file, random) => {
	const { questionnaire } = file;
	if (!isRecord(questionnaire)) return;
	const [key, value] = random.pick<readonly [string, string]>([
		['id', 'wijk'],
		['id', 'constructor'],
		['version', '2031.7'],
	]);
	const named = recordsIn(file).filter((each) => 'hash' in each && 'version' in each);
	for (const each of [...named, recordOf(questionnaire['content'])]) Object.assign(each, { [key]: value });
};

/** Long chain of region ids, each an alias of the next. */
const chainedRegions: Change = (file, random) => {
	const { data } = file;
	if (!isRecord(data) || !('regionAliases' in data)) return;
	const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
	const length = random.pick([3, 300, 10_000]);
	data['regionAliases'] = Array.from({ length }, (_, at) => ({ id: idOf(at), sameAs: idOf(at + 1) }));
};

const changes: readonly [Change, ...Change[]] = [
	itemTwice,
	itemTwice,
	itemTwice,
	idOfAnother,
	idOfAnother,
	nameOfEveryObject,
	manyMore,
	manyMore,
	nothingLeft,
	nothingLeft,
	otherText,
	otherText,
	valueFromElsewhere,
	valueFromElsewhere,
	otherNumber,
	otherWay,
	otherMoment,
	otherKey,
	otherChoice,
	otherChoice,
	otherChoice,
	oneIdForAll,
	chainedRegions,
	otherQuestionnaire,
];

function oneOf<T>(items: readonly T[], random: Random): T | undefined {
	return items[random.below(items.length)];
}

/** Collects all objects in a value, without the arrays. */
function recordsIn(value: unknown): Json[] {
	if (!isRecord(value)) return [];
	const inside = Object.values(value).flatMap(recordsIn);
	return Array.isArray(value) ? inside : [value, ...inside];
}

function listsIn(value: unknown): unknown[][] {
	if (!isRecord(value)) return [];
	const inside = Object.values(value).flatMap(listsIn);
	return Array.isArray(value) && value.length > 0 ? [value, ...inside] : inside;
}

type Fits = (value: unknown, key: string) => boolean;

/** Picks from the answers half of the time: in most files the questionnaire is by far the larger part. */
function fieldOf(file: Json, random: Random, fits: Fits): readonly [holder: Json | undefined, key: string] {
	const part = random.chance(0.5) ? file['data'] : file;
	const fields = recordsIn(part).flatMap((holder) =>
		Object.entries(holder).flatMap(([key, value]) => (fits(value, key) ? [[holder, key] as const] : [])),
	);
	return oneOf(fields, random) ?? [undefined, ''];
}
