import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askWhomFor } from './ask-whom';
import { loadPack } from './pack/load-pack';
import { roleGroups } from './role-groups';

const packs = ['regio', 'wijk'].map((name) => {
	const { questionnaire } = loadPack(fileURLToPath(new URL(`./${name}`, import.meta.url)));
	return {
		name,
		texts: textsIn('', questionnaire),
		statements: questionnaire.dimensions.flatMap((dimension) => dimension.statements),
	};
});

type Text = readonly [path: string, text: string];

function textsIn(path: string, value: unknown): Text[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsIn(path === '' ? key : `${path}.${key}`, item));
}

/** Checked by hand: each asks one question, about two things that only count together. */
const oneQuestionWithEn: Readonly<Partial<Record<string, readonly string[]>>> = {
	regio: ['B1.8', 'B6.5', 'G.6', 'R.1', 'R.5', 'R.7', 'L.3', 'L.8'],
	wijk: [],
};

const jargon = [
	/volwassen/i,
	/\bRHO\b/,
	/(?<!zorg)inkoper/i,
	/(?<!ver)borg(en|t|d)\b/i,
	/inzetten op/i,
	/doorontwikkel/i,
	/faciliter/i,
	/draagvlak/i,
	/slagkracht/i,
	/stakeholder/i,
	/commitment/i,
	/huisartsengroep/i,
];

/** Exempt from the check on jargon: the name of level 4, the fact about the abbreviation itself, and a page so called. */
const mayUseJargon = ['levels.4.name', 'sources.F108.fact', 'sources.F126.title'];

const words = (text: string): string[] => text.split(/\s+/);

/** Levenshtein distance in words. */
function wordDistance(one: readonly string[], other: readonly string[]): number {
	let row = Array.from({ length: other.length + 1 }, (_, column) => column);
	one.forEach((word, above) => {
		const next = [above + 1];
		other.forEach((against, left) => {
			const change = (row[left] ?? 0) + (word === against ? 0 : 1);
			next.push(Math.min(change, (row[left + 1] ?? 0) + 1, (next[left] ?? 0) + 1));
		});
		row = next;
	});
	return row.at(-1) ?? 0;
}

describe.each(packs)('texts of the $name questionnaire', ({ texts }) => {
	it('are in NFC, for search, print and comparison', () => {
		expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
	});

	it('have no tabs, which a PDF loses', () => {
		expect(texts.filter(([, text]) => text.includes('\t'))).toEqual([]);
	});

	it.each(jargon)('have no jargon such as %s', (word) => {
		expect(texts.filter(([path, text]) => word.test(text) && !mayUseJargon.includes(path))).toEqual([]);
	});
});

describe.each(packs)('statements of the $name questionnaire', ({ name, statements }) => {
	it('have at most 20 words', () => {
		expect(statements.filter(({ text }) => words(text).length > 20).map(({ id }) => id)).toEqual([]);
	});

	it('have anchors of at most 25 words', () => {
		const long = statements.filter(({ anchors }) => anchors.some((anchor) => words(anchor).length > 25));
		expect(long.map(({ id }) => id)).toEqual([]);
	});

	it('have five anchors that differ by two words or more', () => {
		const alike = statements.filter(({ anchors }) =>
			anchors.some((one, index) =>
				anchors.slice(index + 1).some((other) => wordDistance(words(one), words(other)) < 2),
			),
		);
		expect(alike.map(({ id }) => id)).toEqual([]);
	});

	it('ask one question: have "en" only where checked by hand', () => {
		const withEn = statements.filter(({ text }) => words(text).includes('en'));
		expect(withEn.map(({ id }) => id)).toEqual(oneQuestionWithEn[name]);
	});

	it('begin with a capital and end with a full stop', () => {
		expect(statements.filter(({ text }) => !/^\p{Lu}.*\.$/u.test(text)).map(({ id }) => id)).toEqual([]);
	});

	it('have an askWhom that completes "Vraag het aan …"', () => {
		const wrong = statements.filter((statement) =>
			roleGroups.some((group) => /^\p{Lu}|[.?!]$/u.test(askWhomFor(statement, group))),
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

it.each([
	['een twee drie', 'een twee drie', 0],
	['een twee drie', 'een vier drie', 1],
	['een twee drie', 'een drie', 1],
	['soms gaat het goed', 'het gaat vaak goed', 2],
	['', 'een', 1],
])('wordDistance: from "%s" to "%s" is %d', (one, other, distance) => {
	expect(wordDistance(words(one), words(other))).toBe(distance);
});
