import { describe, expect, it } from 'vitest';
import { heading, label, paragraph, row, together, type Block } from './block';
import { pageWriter, type PageWriter } from './page-writer';
import type { Paper } from './paper';
import { page } from './theme';

type Drawn = { readonly page: number; readonly text: string; readonly x: number; readonly y: number };

/** Remembers what is drawn; every character is one millimetre wide. */
function fakePaper(): { paper: Paper; drawn: Drawn[]; bookmarks: string[] } {
	const drawn: Drawn[] = [];
	const bookmarks: string[] = [];
	let pages = 1;
	let current = 1;
	const paper: Paper = {
		measure: (text) => text.length,
		hasGlyph: (codePoint) => codePoint < 0x250,
		text: (text, x, y) => void drawn.push({ page: current, text, x, y }),
		box: () => undefined,
		pages: () => pages,
		addPage: () => {
			pages += 1;
			current = pages;
		},
		turnTo: (number) => {
			current = number;
		},
		bookmark: (title, number) => void bookmarks.push(`${title} ${number}`),
		finish: () => new Blob(),
	};
	return { paper, drawn, bookmarks };
}

function written(write: (writer: PageWriter) => void): ReturnType<typeof fakePaper> {
	const fake = fakePaper();
	write(pageWriter(fake.paper));
	return fake;
}

const pageOf = ({ drawn }: { drawn: readonly Drawn[] }, text: string): number | undefined =>
	drawn.find((line) => line.text === text)?.page;

const lines = (count: number, name = 'regel'): string =>
	Array.from({ length: count }, (_, index) => `${name} ${index + 1}`).join('\n');

/** Fills the first page but for some lines of body text. */
const allBut = (left: number): Block => paragraph('body', lines(55 - left, 'vulling'));

describe('filling pages', () => {
	it('goes on to the next page without losing a line or passing the bottom', () => {
		const { drawn, paper } = written((writer) => writer.write([paragraph('body', lines(200))]));
		expect(drawn.map(({ text }) => text)).toEqual(lines(200).split('\n'));
		expect(paper.pages()).toBe(4);
		expect(Math.max(...drawn.map(({ y }) => y))).toBeLessThan(page.height - page.bottom);
		expect(Math.min(...drawn.map(({ y }) => y))).toBeGreaterThan(page.top);
	});

	it('a heading does not end a page', () => {
		const fake = written((writer) =>
			writer.write([allBut(2), heading(3, 'Kop'), paragraph('body', lines(4, 'tekst'))]),
		);
		expect(pageOf(fake, 'Kop')).toBe(2);
		expect(pageOf(fake, 'tekst 1')).toBe(2);
	});

	it('no paragraph leaves one line behind or sends one line ahead', () => {
		const behind = written((writer) => writer.write([allBut(1), paragraph('body', lines(4, 'tekst'))]));
		expect(pageOf(behind, 'tekst 1')).toBe(2);
		const ahead = written((writer) => writer.write([allBut(4), paragraph('body', lines(5, 'tekst'))]));
		expect(pageOf(ahead, 'tekst 3')).toBe(1);
		expect(pageOf(ahead, 'tekst 4')).toBe(2);
	});

	it('what belongs together moves to the next page together', () => {
		const block = together([paragraph('strong', 'stelling'), paragraph('body', lines(10, 'tekst'))]);
		const fake = written((writer) => writer.write([allBut(8), block]));
		expect(pageOf(fake, 'stelling')).toBe(2);
		expect(pageOf(fake, 'tekst 10')).toBe(2);
	});

	it('what is longer than a page starts where it stands and goes on', () => {
		const block = together([paragraph('strong', 'stelling'), paragraph('body', lines(80, 'tekst'))]);
		const fake = written((writer) => writer.write([allBut(20), block]));
		expect(pageOf(fake, 'stelling')).toBe(1);
		expect(pageOf(fake, 'tekst 80')).toBe(3);
		expect(fake.drawn.filter(({ text }) => text.startsWith('tekst'))).toHaveLength(80);
	});

	it('a side column stands beside the first line and makes its row as high as it needs', () => {
		const block = row(30, [label('body', lines(3, 'kant'))], [paragraph('body', 'naast')]);
		const { drawn } = written((writer) => writer.write([block, paragraph('body', 'onder')]));
		const at = (text: string): Drawn | undefined => drawn.find((line) => line.text === text);
		expect(at('naast')).toMatchObject({ x: page.left + 30, y: at('kant 1')?.y });
		expect(at('onder')?.y).toBeGreaterThan(at('kant 3')?.y ?? Infinity);
	});

	it('a side column is never cut by the end of a page', () => {
		const block = row(30, [label('body', lines(6, 'kant'))], [paragraph('body', lines(80, 'tekst'))]);
		const fake = written((writer) => writer.write([allBut(4), block]));
		expect(pageOf(fake, 'kant 1')).toBe(2);
		expect(pageOf(fake, 'kant 6')).toBe(2);
		expect(pageOf(fake, 'tekst 80')).toBe(3);
	});

	it('a bookmark tells the page on which its heading came to stand', () => {
		const { bookmarks } = written((writer) =>
			writer.write([allBut(1), heading(2, 'Deel', 0, 'Deel'), paragraph('body', 'tekst')]),
		);
		expect(bookmarks).toEqual(['Deel 2']);
	});

	it('every page gets its number and a foot that fits', () => {
		const { drawn } = written((writer) => {
			writer.write([paragraph('body', lines(100))]);
			writer.writeFooters(`Regio ${'met een heel lange naam '.repeat(10)}`);
		});
		expect(
			drawn.filter(({ text }) => / van /.test(text)).map(({ page, text }) => `${page}: ${text}`),
		).toEqual(['1: 1 van 2', '2: 2 van 2']);
		expect(drawn.filter(({ text }) => text.startsWith('Regio') && text.endsWith('…'))).toHaveLength(2);
	});

	it('remembers which characters could not be printed', () => {
		const fake = fakePaper();
		const writer = pageWriter(fake.paper);
		writer.write([
			paragraph('body', 'een Ω'),
			row(30, [label('body', '👍')], [paragraph('body', 'nog een Ω')]),
		]);
		expect(writer.missing()).toEqual(['Ω', '👍']);
		expect(fake.drawn[0]?.text).toBe('een □');
	});
});
