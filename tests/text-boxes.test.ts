import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '$lib/report/document/document';
import type { PdfText } from './read-pdf';
import {
	cutParagraphs,
	headsAtTheEnd,
	missingFrom,
	outsideMargins,
	overlaps,
	overPictures,
	plain,
} from './text-boxes';

const at = (x: number, y: number, text = 'tekst', size = 9.5, width = 40): PdfText => ({
	text,
	x,
	y,
	width,
	size,
});

const onPage = (...items: readonly PdfText[]): { pages: PdfText[][] } => ({ pages: [[...items]] });

const document = (nodes: ReportDocument['nodes']): ReportDocument => ({
	title: '',
	subject: '',
	mark: '',
	footer: '',
	themes: [],
	nodes,
	onWebOnly: [],
});

describe('outsideMargins', () => {
	it.each([
		['left', at(19, 100)],
		['right', at(151, 100)],
		['above', at(20, 19)],
		['below', at(20, 278.9)],
		['below the footer', at(20, 293)],
	])('finds a text outside the margin: %s', (_, item) => {
		expect(outsideMargins(onPage(item))).toHaveLength(1);
	});

	it('ignores a text inside the margins', () => {
		expect(outsideMargins(onPage(at(20, 21), at(150, 276), at(20, 286, 'voet', 8)))).toEqual([]);
	});
});

describe('overlapping texts', () => {
	it('overlaps: finds a text over another one, beside or below it', () => {
		expect(overlaps(onPage(at(20, 100), at(59, 100)))).toHaveLength(1);
		expect(overlaps(onPage(at(20, 100), at(20, 102.5)))).toHaveLength(1);
		expect(overlaps(onPage(at(20, 100), at(60.2, 100), at(20, 104.7)))).toEqual([]);
	});

	it('overPictures: finds a text over a brick, but not over white', () => {
		const box = { x: 30, y: 98, width: 10, height: 5 };
		const drawn = (fill: string) => [[{ kind: 'box' as const, box, paint: { fill } }]];
		expect(overPictures(onPage(at(20, 100)), drawn('#0b5563'))).toHaveLength(1);
		expect(overPictures(onPage(at(20, 100)), drawn('#ffffff'))).toEqual([]);
		expect(overPictures(onPage(at(20, 90)), drawn('#0b5563'))).toEqual([]);
	});
});

describe('headsAtTheEnd', () => {
	const statement = document([
		{
			kind: 'statement',
			id: 'B1.1',
			text: 'Stelling',
			level: null,
			spread: null,
			short: '',
			answer: 'weet niet',
			lines: [],
			quotes: [],
		},
	]);

	it('finds a head at the end of a page, by its size or by its words', () => {
		expect(headsAtTheEnd(onPage(at(54, 200), at(54, 210, 'Kop', 15)), [], statement)).toHaveLength(1);
		expect(headsAtTheEnd(onPage(at(54, 200), at(54, 210, 'Stelling')), [], statement)).toHaveLength(1);
		expect(headsAtTheEnd(onPage(at(54, 200, 'Stelling'), at(54, 210)), [], statement)).toEqual([]);
	});

	it('ignores a head beside its text, or above lines to write on', () => {
		const beside = onPage(at(20, 200, 'Kop', 11), at(54, 200), at(20, 204.7, 'kop', 11));
		expect(headsAtTheEnd(beside, [], statement)).toEqual([]);
		const line = { kind: 'box', box: { x: 20, y: 225, width: 170, height: 0.2 }, paint: {} } as const;
		expect(headsAtTheEnd(onPage(at(20, 200, 'Kop', 11)), [[line]], statement)).toEqual([]);
		expect(headsAtTheEnd(onPage(at(20, 200, 'Kop', 11)), [], statement)).toHaveLength(1);
	});
});

it('cutParagraphs: counts the lines of a paragraph on each of two pages', () => {
	const words = 'zo veel woorden dat het een alinea is, '.repeat(4).trim();
	const lines = [words.slice(0, 50), `${words.slice(50, 90)}-`, words.slice(90)];
	const [one = '', two = '', three = ''] = lines;
	const pages = [
		[at(54, 270, 'iets'), at(54, 275, one)],
		[at(54, 21, two), at(54, 26, three)],
	];
	const nodes = document([{ kind: 'paragraph', style: 'body', text: words }]);
	expect(cutParagraphs({ pages }, nodes)).toEqual([{ text: words, counts: [1, 2] }]);
	expect(cutParagraphs({ pages: [pages.flat()] }, nodes)).toEqual([]);
});

it('missingFrom: finds a text over lines and syllables, and returns one that is not there', () => {
	const pages = [[at(20, 100, 'De samenwer-'), at(20, 105, 'king in de wijk')]];
	expect(missingFrom(pages, ['De samenwerking in', null, 'de stad'])).toEqual(['de stad']);
	expect(plain('een-\ntwee cafe\u0301')).toBe('eentweecafé');
});
