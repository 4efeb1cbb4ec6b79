import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
	addressModules,
	bytesOf,
	codesFor,
	kitOf,
	madeKit,
	statementsOf,
} from '../../../../tests/kit-fixture';
import { markModules } from '../../../../tests/mark-modules';
import { printedCards } from '../../../../tests/printed-card';
import { markCells } from '$lib/session/level-marks';
import { coloursIn, isGrey } from '../../../../tests/pdf-colours';
import { readPdf, type PdfContents } from '../../../../tests/read-pdf';
import { countPainting, readStructure, strayOperators, type Heard } from '../../../../tests/read-structure';
import { sameBytes } from '../../../../tests/same-bytes';
import { missingFrom, overlaps, overPictures, plain } from '../../../../tests/text-boxes';
import { page } from '$lib/paper/theme';
import { planOf } from '$lib/session/evening/plan';
import { optionalParts } from '$lib/session/evening/plan-steps';
import type { Kit } from './kit';
import type { MadeKit } from './make-kit';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Read = {
	readonly kit: Kit;
	readonly made: MadeKit;
	readonly pdf: PdfContents;
	readonly bytes: Uint8Array;
};

async function readKit(kit: Kit): Promise<Read> {
	const made = await madeKit(kit);
	const bytes = await bytesOf(made);
	return { kit, made, bytes, pdf: await readPdf(bytes) };
}

const withRegion = (kit: Kit, name: string): Kit => ({
	...kit,
	session: { ...kit.session, region: { ...kit.session.region, name } },
});

const withoutCode = ({ addressModules: _none, ...kit }: Kit): Kit => kit;

const longName = 'Noord- en Midden-Limburg, Zuidoost-Brabant en de Kempen met de Peelgemeenten';
const longAddress = 'https://huisartsenorganisatie.example.org/hulpmiddelen/bouwstenenscan-regio/';

const textOf = (items: PdfContents['pages'][number] = []): string =>
	plain(items.map(({ text }) => text).join(''));

const startOf = (pdf: PdfContents, title: string): number =>
	pdf.outline.find((entry) => entry.title === title)?.page ?? 0;

/** Pages of the answer cards. */
function cardPages({ kit, pdf }: Read): PdfContents['pages'] {
	const first = startOf(pdf, 'Antwoordkaarten') - 1;
	return pdf.pages.slice(
		first,
		kit.codes.length === 0 ? first : startOf(pdf, 'Wat je ziet bij elk niveau') - 1,
	);
}

/** All elements, parents before their children. */
const within = (heard: Heard): readonly Heard[] => [
	heard,
	...heard.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];

const sidesOf = (read: Read): number => cardPages(read).length / read.kit.codes.length;

/** Kit with each part that an evening can have, and cards for the last one. */
function kitWithAll(people: number): Kit {
	const kit = kitOf(people, { closingCards: people });
	const plan = planOf(
		{ minutes: 120, length: 'short' },
		{
			filledInBefore: false,
			people: 12,
			statements: { short: 24, full: 57 },
			reading: { short: 10, full: 24 },
			used: optionalParts,
			earlierActions: 5,
		},
	);
	return { ...kit, plan };
}

const cases: readonly (readonly [name: string, kit: () => Kit, sides: number])[] = [
	['short, three people', () => kitOf(3), 1],
	['full, two people', () => kitOf(2, {}, 'full'), 2],
	['all parts and closing cards, eleven people', () => kitWithAll(11), 1],
	['without a QR code', () => withoutCode(kitOf(1)), 1],
	['a region with a long name', () => withRegion(kitOf(2), longName), 1],
	[
		'a region with a name of 300 characters',
		() => withRegion(kitOf(2, {}, 'full'), `${longName}, `.repeat(4)),
		2,
	],
	['a region with a word of 300 characters', () => withRegion(kitOf(1), 'Zó'.repeat(150)), 1],
	['no name, a long address', () => withRegion(withoutCode(kitOf(1, { address: longAddress })), ''), 1],
];

describe.each(cases)('makeKit, %s', (_, kitIn, sides) => {
	let read: Read;
	let told: readonly Heard[];
	beforeAll(async () => {
		read = await readKit(kitIn());
		told = (await readStructure(read.bytes)).pages.flatMap(within);
	});

	it('has every statement on every card, and the card code on every side', () => {
		const cards = cardPages(read);
		expect(sidesOf(read)).toBe(sides);
		const statements = statementsOf(read.kit).flatMap(({ id, text }) => [id, text]);
		read.kit.codes.forEach((code, index) => {
			const own = cards.slice(index * sides, (index + 1) * sides);
			const all = plain(own.map(textOf).join(''));
			expect(statements.filter((text) => !all.includes(plain(text)))).toEqual([]);
			own.forEach((side) => expect(side.filter(({ text }) => text === code)).toHaveLength(1));
		});
	});

	it('has each code on one card only', () => {
		const cards = cardPages(read);
		const found = cards.flatMap((items) => items.filter(({ size }) => size === 34).map(({ text }) => text));
		expect(found).toEqual(read.kit.codes.flatMap((code) => Array.from({ length: sides }, () => code)));
	});

	it('has boxes 0 to 4, w and n for every statement', () => {
		const boxes = cardPages(read)
			.slice(0, sides)
			.flatMap((items) => items.filter(({ text }) => /^[01234wn]$/.test(text)))
			.map(({ text }) => text);
		expect(boxes.join('')).toBe('01234wn'.repeat(statementsOf(read.kit).length));
	});

	it('has all anchors of these statements', () => {
		const { pages } = read.pdf;
		const anchors = statementsOf(read.kit).flatMap((statement) => statement.anchors);
		expect(missingFrom(pages.slice(startOf(read.pdf, 'Wat je ziet bij elk niveau') - 1), anchors)).toEqual(
			[],
		);
	});

	it('keeps a printable margin, without text over text or pictures', () => {
		const least = 9.8;
		const astray = read.pdf.pages.flatMap((items) =>
			items.filter(
				({ x, y, width, size }) =>
					x < least || x + width > page.width - least || y - size * 0.25 < least || y > page.height - least,
			),
		);
		expect(astray).toEqual([]);
		expect(overlaps(read.pdf)).toEqual([]);
		expect(overPictures(read.pdf, read.made.pages)).toEqual([]);
	});

	it('sets a card in 8.5 points or more', () => {
		const sizes = cardPages(read).flatMap((items) => items.map(({ size }) => size));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.5 - 1e-3);
	});

	it('has the facilitator’s sheet on one page, or two with all parts, with the pages to print', () => {
		const { outline, pages } = read.pdf;
		const hasClosing = read.kit.closingCards !== undefined;
		expect(outline.map(({ title }) => title).filter((title) => title !== 'Lege bladzijde')).toEqual([
			'Draaiboek',
			'Poster',
			'Niveaukaarten',
			...(hasClosing ? ['Slotkaartjes'] : []),
			'Antwoordkaarten',
			'Wat je ziet bij elk niveau',
		]);
		expect(startOf(read.pdf, 'Poster')).toBe(hasClosing ? 3 : 2);
		const cards = startOf(read.pdf, 'Antwoordkaarten');
		const anchors = startOf(read.pdf, 'Wat je ziet bij elk niveau');
		expect(textOf(pages[0])).toContain(plain(`${String(cards)} tot en met ${String(anchors - 1)}`));
		expect(textOf(pages[0])).toContain(plain(`Vanaf ${String(anchors)} staan`));
	});

	it('draws nothing outside its structure', () => {
		expect(countPainting(read.bytes)).toBeGreaterThan(500);
		expect(strayOperators(read.bytes)).toEqual([]);
	});

	it('has headings that go down one level at a time, from one first heading', () => {
		const heads = told.filter(({ role }) => /^H\d$/.test(role));
		const levels = heads.map(({ role }) => Number(role.slice(1)));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
		const names = heads.map(({ children }) =>
			children.filter((child) => typeof child === 'string').join(' '),
		);
		expect(names).toEqual(
			expect.arrayContaining(['0 nog niet', ...read.kit.codes.map((code) => `Antwoordkaart ${code}`)]),
		);
	});

	it('describes every figure in words', () => {
		const figures = told.filter(({ role }) => role === 'Figure');
		expect(figures.length).toBeGreaterThan(4);
		expect(figures.filter(({ alt = '' }) => alt.length < 10)).toEqual([]);
	});

	it('shows the same text on screen as on paper', () => {
		const shown = read.made.pages.map((items) =>
			plain(items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join('')),
		);
		expect(shown).toEqual(read.pdf.pages.map(textOf));
	});
});

describe('makeKit', () => {
	it('has the minutes of the plan', async () => {
		const { kit, pdf } = await readKit(kitOf(1));
		const sheet = textOf(pdf.pages[0]);
		expect(sheet).toContain(plain(kit.plan.sentence));
		for (const { name, minutes } of kit.plan.items.filter((item) => item.minutes > 0))
			expect(sheet).toContain(plain(`${name}${String(minutes)} min`));
	});

	it('has closing cards that are all alike, for everyone, only if someone asked for them', async () => {
		const read = await readKit(kitWithAll(11));
		const [first, last] = [startOf(read.pdf, 'Slotkaartjes'), startOf(read.pdf, 'Antwoordkaarten') - 1];
		expect(last - first + 1).toBe(2);
		const pages = read.pdf.pages.slice(first - 1, last).map(textOf);
		expect(pages[0]).toBe(pages[1]);
		expect(pages[0]?.split(plain('Was dit de avond waard?'))).toHaveLength(11);
		for (const told of [read.kit.session.region.name, read.kit.codes[0] ?? ''])
			expect(pages[0]).not.toContain(plain(told));
		const sheet = read.pdf.pages.slice(0, 2).map(textOf).join('');
		expect(sheet).toContain(plain(read.kit.plan.shortage));
		expect(sheet).toContain(plain('Op bladzijde 7 tot en met 8 staan de slotkaartjes'));
		expect(sheet).toContain(plain('Deel de slotkaartjes uit'));
		const { pdf } = await readKit(kitOf(0));
		expect(pdf.pages.map(textOf).join('')).not.toMatch(/slotkaart/i);
	});

	it('leaves out the minutes for filling in, when that is done at home', async () => {
		const { pdf } = await readKit(kitOf(1, {}, 'full'));
		expect(textOf(pdf.pages[0])).not.toContain(plain('Alleen invullen'));
	});

	it('has every level on a card to hold up and on every answer card', async () => {
		const { kit, pdf } = await readKit(kitOf(1));
		const cards = pdf.pages.slice(2, 5);
		for (const { name, meaning } of kit.questionnaire.levels) {
			expect(missingFrom(cards, [name, meaning])).toEqual([]);
			expect(missingFrom(pdf.pages.slice(5, 6), [name])).toEqual([]);
		}
	});

	it('draws on each level card the mark of its level, with white around it', async () => {
		const cards = await printedCards();
		const drawn = cards.map(({ mark, white }) => {
			const cell = mark.width / markCells;
			const isIn = (box: typeof mark, x: number, y: number): boolean =>
				x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
			return Array.from({ length: markCells ** 2 }, (_, index) => {
				const [x, y] = [(index % markCells) + 0.5, Math.floor(index / markCells) + 0.5];
				return !white.some((box) => isIn(box, mark.x + x * cell, mark.y + y * cell));
			});
		});
		expect(drawn).toEqual(([0, 1, 2, 3, 4, 5] as const).map((mark) => markModules(mark).flat()));
		for (const { mark, dark } of cards) {
			expect([mark.width, mark.height]).toEqual([120, 120]);
			expect(Math.min(mark.x, mark.y)).toBeGreaterThanOrEqual(14);
			expect(Math.min(...dark.map(({ x }) => x))).toBeGreaterThan(mark.x + mark.width + 6);
		}
	});

	it('adds one card per person, and no other pages', async () => {
		const counts = await Promise.all(
			[0, 1, 4].map(async (people) => (await readKit(kitOf(people))).pdf.pages.length),
		);
		expect(counts.map((count) => count - (counts[0] ?? 0))).toEqual([0, 1, 4]);
	});

	it('sets a short scan in 9 points or more, on the front only', async () => {
		const read = await readKit(kitOf(1));
		const first = statementsOf(read.kit)[0]?.text;
		expect(cardPages(read)).toHaveLength(1);
		expect(cardPages(read)[0]?.find(({ text }) => text === first)?.size).toBeGreaterThanOrEqual(9 - 1e-3);
	});

	it('starts a card with a back on an odd page, for double-sided printing', async () => {
		const { pdf } = await readKit(kitOf(2, {}, 'full'));
		expect(startOf(pdf, 'Antwoordkaarten') % 2).toBe(1);
	});

	it('draws the given QR code unchanged', async () => {
		const { made } = await readKit(kitOf(0));
		const boxes = (made.pages[1] ?? []).flatMap((item) => (item.kind === 'box' ? [item.box] : []));
		const left = Math.min(...boxes.map(({ x }) => x));
		const top = Math.min(...boxes.map(({ y }) => y));
		const size = 92 / addressModules.length;
		const isDark = (x: number, y: number): boolean =>
			boxes.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
		const drawn = addressModules.map((cells, row) =>
			cells.map((_, column) => isDark(left + (column + 0.5) * size, top + (row + 0.5) * size)),
		);
		expect(drawn).toEqual(addressModules);
	});

	it('has the whole address to type, without a QR code', async () => {
		const { pdf } = await readKit(withoutCode(kitOf(0, { address: longAddress })));
		const poster = (pdf.pages[1] ?? []).map(({ text }) => text).join('');
		expect(poster).toContain('huisartsenorganisatie.example.org/hulpmiddelen/bouwstenenscan-regio');
	});

	it('has no poster and the right page numbers, when the app is a file on the laptop', async () => {
		const { pdf } = await readKit(
			withoutCode(kitOf(2, { address: 'het bestand bouwstenenscan.html' }, 'full')),
		);
		const [cards, anchors] = [startOf(pdf, 'Antwoordkaarten'), startOf(pdf, 'Wat je ziet bij elk niveau')];
		const instruction = textOf(pdf.pages[0]);
		expect(startOf(pdf, 'Poster')).toBe(0);
		expect(instruction).toContain(plain('Open het bestand bouwstenenscan.html op de laptop'));
		expect(instruction).not.toContain('poster');
		expect(instruction).toContain(plain(`${String(cards)} tot en met ${String(anchors - 1)}`));
		expect(cards % 2).toBe(1);
	});

	it('uses greys only, for a printer without colour', async () => {
		const grey = await bytesOf(await madeKit(kitOf(1), { palette: 'grey' }));
		expect(coloursIn(grey).filter((colour) => !isGrey(colour))).toEqual([]);
	});

	it('is identical byte for byte when made again, but not with other codes', async () => {
		const once = await bytesOf(await madeKit(kitOf(2)));
		const other = await bytesOf(await madeKit(kitOf(2, { codes: [...codesFor(2)].reverse() })));
		expect(sameBytes(await bytesOf(await madeKit(kitOf(2))), once)).toBe(true);
		expect(sameBytes(other, once)).toBe(false);
	});
});
