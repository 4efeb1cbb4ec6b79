import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readFonts } from '../../../tests/pdf-fixture';
import { readPdf } from '../../../tests/read-pdf';
import { countPainting, readStructure, strayOperators, type Heard } from '../../../tests/read-structure';
import type { FontFiles } from './fonts';
import { openPaper, type Paper } from './paper';
import { tag, type Tag } from './tag';
import { styles } from './theme';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const details = {
	title: 'Verslag',
	subject: 'Uitkomst',
	creator: 'Proef',
	madeAt: '2026-11-22T09:30:00.000Z',
	fileId: '0123456789abcdef0123456789abcdef',
	attachment: null,
} as const;

let fonts: FontFiles;
beforeAll(async () => {
	fonts = await readFonts();
});

async function drawn(draw: (paper: Paper) => void, changes: object = {}): Promise<Uint8Array> {
	const paper = openPaper(fonts, { ...details, ...changes });
	draw(paper);
	return new Uint8Array(await (await paper.finish()).arrayBuffer());
}

let y = 30;
const say = (paper: Paper, role: Tag | 'artifact', text: string): void =>
	paper.mark(role, () => paper.text(text, 20, (y += 5), styles.body));

const node = (role: string, ...children: readonly (Heard | string)[]): Heard => ({ role, children });

/** Top-level elements below the document element, per page. */
const heardOn = async (bytes: Uint8Array): Promise<readonly (readonly (Heard | string)[])[]> =>
	(await readStructure(bytes)).pages.map(({ children }) =>
		children.flatMap((child) => (typeof child === 'string' ? [] : child.children)),
	);

describe('openPaper structure', () => {
	it('holds the marked content in drawing order', async () => {
		const list = tag('L');
		const item = tag('LI', list);
		const second = tag('LI', list);
		const bytes = await drawn((paper) => {
			say(paper, tag('H1'), 'Kop');
			say(paper, 'artifact', 'Voettekst');
			say(paper, tag('Lbl', item), '1.');
			say(paper, tag('LBody', item), 'Eén');
			say(paper, tag('Quote'), 'Zo is het');
			say(paper, tag('LBody', second), 'Beč, Łódź');
		});
		expect(await heardOn(bytes)).toEqual([
			[
				node('H1', 'Kop'),
				node(
					'L',
					node('LI', node('Lbl', '1.'), node('LBody', 'Eén')),
					node('LI', node('LBody', 'Beč, Łódź')),
				),
				node('BlockQuote', 'Zo is het'),
			],
		]);
		expect((await readStructure(bytes)).marked).toBe(true);
	});

	it('has one paragraph, when it continues on a second page', async () => {
		const paragraph = tag('P');
		const bytes = await drawn((paper) => {
			say(paper, paragraph, 'eerste ');
			say(paper, paragraph, 'tweede');
			paper.addPage();
			say(paper, tag('P'), 'ander');
			say(paper, paragraph, 'derde');
			paper.turnTo(1);
			say(paper, paragraph, 'vierde');
		});
		expect(await heardOn(bytes)).toEqual([
			[node('P', 'eerste tweede', 'vierde')],
			[node('P', 'derde'), node('P', 'ander')],
		]);
		expect(strayOperators(bytes)).toEqual([]);
	});

	it('has headers, empty cells and a table over two pages', async () => {
		const table = tag('Table');
		const row = (...cells: readonly Omit<Tag, 'parent'>[]): readonly Tag[] => {
			const parent = tag('TR', table);
			return cells.map((cell) => ({ ...cell, parent }));
		};
		const [corner, head] = row({ type: 'TH', scope: 'Column' }, { type: 'TH', scope: 'Column' });
		const [name, cell] = row({ type: 'TH', scope: 'Row' }, { type: 'TD' });
		if (!corner || !head || !name || !cell) throw new Error('Two rows of two');
		const bytes = await drawn((paper) => {
			paper.mark(corner, () => undefined);
			say(paper, head, 'Niveau');
			paper.addPage();
			say(paper, 'artifact', 'Niveau');
			say(paper, name, 'Regio');
			say(paper, cell, '3');
		});
		expect(await heardOn(bytes)).toEqual([
			[node('Table', node('TR', node('TH', 'Niveau')))],
			[node('Table', node('TR', node('TH', 'Regio'), node('TD', '3')))],
		]);
		const file = new TextDecoder('latin1').decode(bytes);
		expect(file.match(/\/S\/TH[^\n]*\/Scope\/\w+/g)?.map((found) => found.split('/').at(-1))).toEqual([
			'Column',
			'Column',
			'Row',
		]);
	});

	it('has the text alternative and the bounding box of a figure, for any characters', async () => {
		const alt = 'Beč (č) \\ “Łódź” 👍\n\u200d';
		const bytes = await drawn((paper) =>
			paper.mark({ ...tag('Figure'), alt }, () => {
				paper.box({ x: 20, y: 40, width: 50, height: 10 }, { fill: '#c8871e' });
				paper.text('3', 100, 45, styles.body);
			}),
		);
		expect(await heardOn(bytes)).toEqual([[{ ...node('Figure', '3'), alt }]]);
		const [left, bottom, right, top] =
			/\/BBox\[([\d. ]+)\]/.exec(new TextDecoder('latin1').decode(bytes))?.[1]?.split(' ').map(Number) ?? [];
		expect([left, bottom, top].map((side) => Math.round(side ?? 0))).toEqual([57, 700, 729]);
		expect(right).toBeGreaterThan((100 * 72) / 25.4);
	});

	it('has a link in reading order, with its area and its URL', async () => {
		const paragraph = tag('P');
		const url = 'https://voorbeeld.nl/pad_(2)?q=é&x=1';
		const bytes = await drawn((paper) => {
			say(paper, paragraph, 'Zie');
			const link = tag('Link', paragraph);
			say(paper, link, 'de bron');
			paper.link({ x: 20, y: 40, width: 50, height: 10 }, url, link);
			paper.addPage();
			const other = tag('Link');
			say(paper, other, 'nog een');
			paper.link({ x: 20, y: 10, width: 50, height: 10 }, 'https://voorbeeld.nl/', other);
		});
		expect(await heardOn(bytes)).toEqual([
			[node('P', 'Zie', node('Link', 'de bron', '(object)'))],
			[node('Link', 'nog een', '(object)')],
		]);
		expect((await readStructure(bytes)).links).toEqual([
			{ page: 1, url: new URL(url).href, box: [57, 700, 198, 729] },
			{ page: 2, url: 'https://voorbeeld.nl/', box: [57, 785, 198, 814] },
		]);
	});

	it('throws, when something is drawn outside a mark', async () => {
		const paper = openPaper(fonts, details);
		const { body } = styles;
		expect(() => paper.text('Los', 20, 30, body)).toThrow('outside every mark');
		expect(() => paper.box({ x: 1, y: 1, width: 1, height: 1 }, { fill: '#000000' })).toThrow();
		paper.mark('artifact', () => paper.text('Vast', 20, 30, body));
		expect(() => paper.text('Los', 20, 30, body)).toThrow('outside every mark');
		const bytes = new Uint8Array(await (await paper.finish()).arrayBuffer());
		expect([countPainting(bytes), strayOperators(bytes)]).toEqual([1, []]);
	});

	it('has plain spaces and hyphens, for other characters that share their glyphs', async () => {
		const bytes = await drawn((paper) => say(paper, tag('P'), 'a b-c \u20ac\u00a01 x\u2011y'));
		expect(await heardOn(bytes)).toEqual([[node('P', 'a b-c \u20ac 1 x-y')]]);
	});

	it('has a readable text, after an empty one in the same font', async () => {
		const bytes = await drawn((paper) => {
			say(paper, tag('H1'), '');
			say(paper, tag('P'), 'Tekst');
		});
		expect((await readPdf(bytes)).pages.flat().map((box) => box.text)).toEqual(['Tekst']);
	});

	it('throws, when a mark is opened inside a mark', () => {
		const paper = openPaper(fonts, details);
		expect(() => paper.mark(tag('P'), () => paper.mark(tag('P'), () => undefined))).toThrow('inside a mark');
	});

	it('throws, when a URL is invalid', async () => {
		const link = tag('Link');
		const area = { x: 20, y: 10, width: 50, height: 10 };
		await expect(drawn((paper) => paper.link(area, 'geen adres', link))).rejects.toThrow();
	});
});

describe('openPaper file', () => {
	const text = (paper: Paper): void => {
		say(paper, tag('P'), 'Tekst');
		paper.bookmark('Beč (č) 1', 1);
	};

	it('has its creation date in UTC, in any time zone', async () => {
		for (const [zone, offset] of [
			['Asia/Tokyo', -540],
			['UTC', 0],
		] as const) {
			vi.stubEnv('TZ', zone);
			expect(new Date().getTimezoneOffset()).toBe(offset);
			const { info } = await readPdf(await drawn(text));
			expect(Reflect.get(info, 'CreationDate')).toBe("D:20261122093000-00'00'");
		}
		vi.unstubAllEnvs();
	});

	it('has its creation date, for a clock that is years ahead', async () => {
		const { info } = await readPdf(await drawn(text, { madeAt: '2041-01-02T03:04:05.000Z' }));
		expect(Reflect.get(info, 'CreationDate')).toBe("D:20410102030405-00'00'");
	});

	it.each(['Beč (č)', 'Heel \\ (mooi)', 'Wĳk & <buurt>'])(
		'has the title %s in both the document information and the XMP packet',
		async (title) => {
			const bytes = await drawn(text, { title });
			const { info, outline } = await readPdf(bytes);
			const file = new TextDecoder().decode(bytes);
			const packet = /<rdf:li xml:lang="x-default">([^]*?)<\/rdf:li>/.exec(file)?.[1] ?? '';
			const inPacket = packet.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
			expect(Reflect.get(info, 'Title')).toBe(inPacket);
			expect(inPacket.normalize('NFC')).toBe(title);
			expect(outline.map((item) => item.title.normalize('NFC'))).toEqual(['Beč (č) 1']);
		},
	);

	it('has a box for each character that a title cannot hold', async () => {
		const { info } = await readPdf(await drawn(text, { title: 'Zorg 😍 \rhier' }));
		expect(Reflect.get(info, 'Title')).toBe('Zorg □ □hier');
	});

	it('claims PDF/A only without an attachment, and PDF/UA never', async () => {
		const attachment = { name: 'a.json', text: '{}', description: 'Gegevens' };
		const plain = new TextDecoder('latin1').decode(await drawn(text));
		const carrying = new TextDecoder('latin1').decode(await drawn(text, { attachment }));
		expect(plain).toContain('<pdfaid:conformance>B<');
		expect(carrying).not.toContain('<pdfaid:');
		expect(carrying).toContain('<xmpMM:DocumentID>uuid:01234567-89ab-cdef-0123-456789abcdef<');
		expect(plain + carrying).not.toContain('pdfuaid');
	});

	it('is identical byte for byte, when drawn again', async () => {
		expect(await drawn(text)).not.toEqual(new Uint8Array());
		y = 30;
		const first = await drawn(text);
		y = 30;
		expect(await drawn(text)).toEqual(first);
	});
});
