import { describe, expect, it } from 'vitest';
import { fakePaper, type DrawnText, type FakePaper } from '../../../tests/fake-paper';
import { atOnce } from '$lib/in-slices';
import { columns, row, textBlock, together, type Block, type HeadedBlock } from './block';
import { pageWriter, type PageWriter } from './page-writer';
import { tag } from './tag';
import { colours, page } from './theme';

const whole = (word: string): string[] => [word];
const paragraph = (content: string, before = 0): Block => textBlock('body', content, tag('P'), before);
const head: Block = { ...textBlock('subheading', 'Kop', tag('H3')), keepWithNext: true };

function written(write: (writer: PageWriter) => void): FakePaper {
	const fake = fakePaper();
	const writer = pageWriter(fake.paper, 'colour', whole);
	write(writer);
	atOnce(writer.draw());
	return fake;
}

const pageOf = ({ drawn }: { drawn: readonly DrawnText[] }, text: string): number | undefined =>
	drawn.find((line) => line.text === text)?.page;

const lines = (count: number, name = 'regel'): string =>
	Array.from({ length: count }, (_, index) => `${name} ${String(index + 1)}`).join('\n');

/** Fills the first page except for the given number of lines. */
const allBut = (left: number): Block => paragraph(lines(55 - left, 'vulling'));

/** By page, whether the brick of each theme in its foot is filled. */
const filledBricks = (writer: PageWriter): readonly (readonly boolean[])[] =>
	writer
		.drawings()
		.map((items) =>
			items.flatMap((item) => (item.kind === 'box' ? [item.paint.fill === colours.petrol] : [])),
		);

describe('pageWriter', () => {
	it('breaks pages without losing a line or passing the margins', () => {
		const { drawn, paper } = written((writer) => writer.add([paragraph(lines(200))]));
		expect(drawn.map(({ text }) => text)).toEqual(lines(200).split('\n'));
		expect(paper.pages()).toBe(4);
		expect(Math.max(...drawn.map(({ y }) => y))).toBeLessThan(page.height - page.bottom);
		expect(Math.min(...drawn.map(({ y }) => y))).toBeGreaterThan(page.top);
	});

	it('moves a heading to the next page, when the text below it does not fit', () => {
		const fake = written((writer) => writer.add([allBut(2), head, paragraph(lines(4, 'tekst'))]));
		expect(pageOf(fake, 'Kop')).toBe(2);
		expect(pageOf(fake, 'tekst 1')).toBe(2);
	});

	it('leaves no single first or last line of a paragraph on a page', () => {
		const behind = written((writer) => writer.add([allBut(1), paragraph(lines(4, 'tekst'))]));
		expect(pageOf(behind, 'tekst 1')).toBe(2);
		const ahead = written((writer) =>
			writer.add([allBut(4), paragraph(lines(5, 'tekst')), paragraph(lines(4, 'erna'))]),
		);
		expect(pageOf(ahead, 'tekst 3')).toBe(1);
		expect(pageOf(ahead, 'tekst 4')).toBe(2);
	});

	it('moves blocks that belong together to the next page together', () => {
		const block = together([textBlock('strong', 'stelling', tag('P')), paragraph(lines(10, 'tekst'))]);
		const fake = written((writer) => writer.add([allBut(8), block]));
		expect(pageOf(fake, 'stelling')).toBe(2);
		expect(pageOf(fake, 'tekst 10')).toBe(2);
	});

	it('starts blocks that belong together on the current page, when they are longer than a page', () => {
		const block = together([textBlock('strong', 'stelling', tag('P')), paragraph(lines(80, 'tekst'))]);
		const fake = written((writer) => writer.add([allBut(20), block]));
		expect(pageOf(fake, 'stelling')).toBe(1);
		expect(pageOf(fake, 'tekst 80')).toBe(3);
		expect(fake.drawn.filter(({ text }) => text.startsWith('tekst'))).toHaveLength(80);
	});

	it('aligns a side column with the first line and extends the row to its height', () => {
		const block = row(30, [paragraph(lines(3, 'kant'))], [paragraph('naast')]);
		const { drawn } = written((writer) => writer.add([block, paragraph('onder')]));
		const at = (text: string): DrawnText | undefined => drawn.find((line) => line.text === text);
		expect(at('naast')).toMatchObject({ x: page.left + 30, y: at('kant 1')?.y });
		expect(at('onder')?.y).toBeGreaterThan(at('kant 3')?.y ?? Infinity);
	});

	it('does not break a side column over pages', () => {
		const block = row(30, [paragraph(lines(6, 'kant'))], [paragraph(lines(80, 'tekst'))]);
		const fake = written((writer) => writer.add([allBut(4), block]));
		expect(pageOf(fake, 'kant 1')).toBe(2);
		expect(pageOf(fake, 'kant 6')).toBe(2);
		expect(pageOf(fake, 'tekst 80')).toBe(3);
	});

	it('sets a bookmark to the page of its heading', () => {
		const { bookmarks } = written((writer) =>
			writer.add([
				allBut(1),
				{ ...textBlock('heading', 'Deel', tag('H2')), keepWithNext: true, bookmark: 'Deel' },
				paragraph('tekst'),
			]),
		);
		expect(bookmarks).toEqual(['Deel 2']);
	});

	it('writes a page number and a truncated footer on every page', () => {
		const { drawn, paper } = fakePaper();
		const writer = pageWriter(paper, 'colour', whole);
		writer.add([paragraph(lines(100))]);
		atOnce(writer.draw());
		writer.writeFooters(`Regio ${'met een heel lange naam '.repeat(10)}`, []);
		expect(
			drawn.filter(({ text }) => / van /.test(text)).map(({ page, text }) => `${String(page)}: ${text}`),
		).toEqual(['1: 1 van 2', '2: 2 van 2']);
		expect(drawn.filter(({ text }) => text.startsWith('Regio') && text.endsWith('…'))).toHaveLength(2);
	});

	it('fills in the foot of each page the bricks of the themes on it', () => {
		const { paper } = fakePaper();
		const writer = pageWriter(paper, 'colour', whole);
		writer.add([paragraph('vooraf')]);
		writer.add([paragraph(lines(60))], 'B1');
		writer.add([paragraph('kort')], 'B2');
		atOnce(writer.draw());
		writer.writeFooters('Voet', ['B1', 'B2', 'B3']);
		expect(filledBricks(writer)).toEqual([
			[true, false, false],
			[true, true, false],
		]);
	});

	it('lists the characters that could not be printed', () => {
		const fake = fakePaper();
		const writer = pageWriter(fake.paper, 'colour', whole);
		writer.add([paragraph('een Ω'), row(30, [paragraph('👍')], [paragraph('nog een Ω')])]);
		atOnce(writer.draw());
		expect(writer.missing()).toEqual(['Ω', '👍']);
		expect(fake.drawn[0]?.text).toBe('een □');
	});
});

const headed = (body: readonly Block[]): HeadedBlock => ({
	kind: 'headed',
	before: 0,
	head: [textBlock('tableHead', 'Wat', tag('TH'))],
	again: [textBlock('tableHead', 'Wat', 'artifact')],
	body,
});

describe('pageWriter with tables', () => {
	it('repeats the header on every page, as an artifact after the first', () => {
		const { drawn } = written((writer) =>
			writer.add([headed(Array.from({ length: 130 }, (_, index) => paragraph(`rij ${String(index)}`)))]),
		);
		const pages = [1, 2, 3].map((number) => drawn.filter((each) => each.page === number));
		expect(pages.map(([first]) => first?.text)).toEqual(['Wat', 'Wat', 'Wat']);
		expect(pages.map(([first]) => first?.role === 'artifact')).toEqual([false, true, true]);
		expect(drawn.filter(({ text }) => text === 'Wat')).toHaveLength(3);
		expect(drawn.filter(({ text }) => text.startsWith('rij'))).toHaveLength(130);
	});

	it('never leaves a header alone at the end of a page', () => {
		const fake = written((writer) => writer.add([allBut(1), headed([paragraph('rij 1')])]));
		expect([pageOf(fake, 'Wat'), pageOf(fake, 'rij 1')]).toEqual([2, 2]);
	});

	it('breaks a cell that is longer than a page and keeps it aligned with its neighbour', () => {
		const cells = columns([
			{ width: 0.5, blocks: [paragraph(lines(80, 'links'))] },
			{ width: 0.5, blocks: [paragraph(lines(3, 'rechts'))] },
		]);
		const fake = written((writer) => writer.add([headed([cells])]));
		expect(fake.drawn.filter(({ text }) => text.startsWith('links'))).toHaveLength(80);
		expect(pageOf(fake, 'links 80')).toBe(2);
		expect(fake.drawn.find(({ text }) => text === 'rechts 1')?.y).toBe(
			fake.drawn.find(({ text }) => text === 'links 1')?.y,
		);
	});
});

describe('pageWriter links, page breaks and drawings', () => {
	it('puts a link over each of its lines, on their page', () => {
		const url = 'https://voorbeeld.nl/';
		const { links, drawn } = written((writer) =>
			writer.add([
				allBut(1),
				{ ...textBlock('small', 'een\ntwee', tag('Link')), url },
				paragraph(lines(4, 'erna')),
			]),
		);
		expect(links.map((link) => [link.page, link.url, link.width])).toEqual([
			[2, url, 3],
			[2, url, 4],
		]);
		for (const [index, { y, height }] of links.entries()) {
			const baseline = drawn.filter((each) => each.page === 2)[index]?.y ?? 0;
			expect(baseline).toBeGreaterThan(y);
			expect(baseline).toBeLessThan(y + height);
		}
	});

	it('starts a new page once, and not on an empty page', () => {
		const fake = written((writer) =>
			writer.add([
				{ kind: 'newPage' },
				paragraph(`een\n${lines(20)}`),
				{ kind: 'newPage' },
				paragraph(lines(4, 'twee')),
			]),
		);
		expect([pageOf(fake, 'een'), pageOf(fake, 'twee 1')]).toEqual([1, 2]);
	});

	it('starts no new page below a few lines, which would leave a page nearly empty', () => {
		const fake = written((writer) =>
			writer.add([paragraph(lines(6)), { kind: 'newPage' }, paragraph(lines(4, 'twee'))]),
		);
		expect(pageOf(fake, 'twee 4')).toBe(1);
	});

	it('tightens the space between blocks, when the last page would have fewer than four lines', () => {
		const spaced = Array.from({ length: 12 }, (_, index) =>
			paragraph(lines(4, `blok ${String(index)}`), 2.7),
		);
		const fake = written((writer) => writer.add([...spaced, paragraph('slot', 2.7)]));
		expect(fake.paper.pages()).toBe(1);
	});

	it('keeps the theme of lines that are taken along, whatever comes after them', () => {
		const fake = fakePaper();
		const writer = pageWriter(fake.paper, 'colour', whole);
		writer.add([paragraph(lines(55))], 'B1');
		writer.add([paragraph('ontbrekende tekens')]);
		atOnce(writer.draw());
		writer.writeFooters('Voet', ['B1']);
		expect(filledBricks(writer)).toEqual([[true], [true]]);
	});

	it('takes lines along from the page before, when tightening is not enough', () => {
		const fake = written((writer) => writer.add([paragraph(lines(56))]));
		const last = fake.drawn.filter((each) => each.page === 2).map(({ text }) => text);
		expect(last).toEqual(['regel 53', 'regel 54', 'regel 55', 'regel 56']);
	});

	it('records everything drawn on paper, including footers', () => {
		const fake = fakePaper();
		const writer = pageWriter(fake.paper, 'grey', whole);
		writer.add([head, paragraph(lines(60)), row(30, [paragraph('kant')], [paragraph('naast')])]);
		atOnce(writer.draw());
		writer.writeFooters('Voet', []);
		const recorded = writer
			.drawings()
			.flatMap((items, index) =>
				items.flatMap((item) => (item.kind === 'text' ? [{ ...item, page: index + 1 }] : [])),
			);
		expect(recorded).toHaveLength(fake.drawn.length);
		for (const { page: number, text, x, y, style } of fake.drawn) {
			expect(recorded).toContainEqual({
				kind: 'text',
				page: number,
				text,
				x,
				y,
				style,
				width: text.length,
			});
		}
		expect(new Set(recorded.map(({ style }) => style.colour))).toEqual(new Set(['#000000', '#333333']));
	});
});
