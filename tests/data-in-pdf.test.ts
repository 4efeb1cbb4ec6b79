import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dataInPdf } from '$lib/exchange/data-in-pdf';
import type { Attachment } from '$lib/paper/attachment';
import { openPaper } from '$lib/paper/paper';
import type { FontFiles } from '$lib/paper/fonts';
import { maxFileBytes } from '$lib/scan/file-format';
import { tag } from '$lib/paper/tag';
import { styles } from '$lib/paper/theme';
import { anyText } from './arbitraries';
import { readFonts } from './pdf-fixture';
import { readStructure } from './read-structure';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let fonts: FontFiles;
beforeAll(async () => {
	fonts = await readFonts();
});

async function pdfWith(attachment: Attachment | null, title = 'Verslag'): Promise<Uint8Array<ArrayBuffer>> {
	const details = { title, subject: 'Uitkomst', creator: 'Proef', madeAt: '2026-11-22T09:30:00.000Z' };
	const paper = openPaper(fonts, { ...details, fileId: '0'.repeat(32), attachment });
	paper.mark(tag('P'), () => paper.text('Tekst', 20, 30, styles.body));
	paper.bookmark(title, 1);
	return new Uint8Array(await (await paper.finish()).arrayBuffer());
}

const holding = (text: string, title?: string): Promise<Uint8Array<ArrayBuffer>> =>
	pdfWith({ name: 'Regio Łódź.bouwstenenscan', text, description: 'De gegevens (č)' }, title);

/** The same as a report of version 0.1.0 has it: uncompressed. */
function plainHolding(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new TextEncoder().encode(text);
	const size = String(bytes.length);
	const head = `%PDF-1.7\n9 0 obj\n<</Type/EmbeddedFile/BouwstenenscanData ${size}/Length ${size}>>\nstream\n`;
	const tail = '\nendstream\nendobj\n%%EOF';
	return new Uint8Array([...latin1(head), ...bytes, ...latin1(tail)]);
}

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('dataInPdf, with data', () => {
	it.each([
		['every kind of character', 'één € Łódź Beč 👍 \u0000\u000d\u000a\u0085\u2028 \uFEFF ) ( \\ >> <<'],
		['a byte order mark at the start', '\uFEFF{}'],
		['the key itself', '/BouwstenenscanData 3/Length 3>>\nstream\nabc\nendstream'],
		['words that end a stream or an object', 'endstream\nendobj\n%%EOF\nstartxref'],
		['nothing', ''],
		['a million characters', 'ë'.repeat(1_000_000)],
	])('returns the text unchanged: %s', async (_, text) => {
		expect(await dataInPdf(await holding(text))).toEqual({ ok: true, value: text });
		expect(await dataInPdf(plainHolding(text))).toEqual({ ok: true, value: text });
	});

	it('takes less room than the data', async () => {
		const text = '{"answer":{"kind":"level","level":2}}'.repeat(10_000);
		expect((await holding(text)).length).toBeLessThan(0.2 * text.length);
	});

	it('returns any text unchanged', async () => {
		const whole = anyText.map((text) => text.toWellFormed());
		await fc.assert(
			fc.asyncProperty(whole, async (text) => {
				expect(await dataInPdf(await holding(text))).toEqual({ ok: true, value: text });
			}),
			{ numRuns: 40 },
		);
	});

	it('finds the data, when the title looks like them', async () => {
		const title = '/BouwstenenscanData 5>>\nstream\nabcde\nendstream';
		expect(await dataInPdf(await holding('{"a":1}', title))).toEqual({ ok: true, value: '{"a":1}' });
	});

	it('reads an attachment that every PDF program can save', async () => {
		const { attachments } = await readStructure(await holding('{"naam":"Beč"}'));
		expect(attachments).toEqual({ 'Regio Łódź.bouwstenenscan': '{"naam":"Beč"}' });
	});
});

describe('dataInPdf, without usable data', () => {
	it('returns no-data for a PDF made without data', async () => {
		expect(await dataInPdf(await pdfWith(null))).toEqual({ ok: false, error: 'no-data' });
	});

	it('returns the whole text or none of it, for a PDF cut off anywhere', async () => {
		const text = JSON.stringify({ naam: 'één'.repeat(20) });
		for (const bytes of [await holding(text), plainHolding(text)]) {
			const errors = new Set<string>();
			for (let length = 0; length < bytes.length; length += 7) {
				const result = await dataInPdf(bytes.subarray(0, length));
				if (result.ok) expect(result.value).toBe(text);
				else errors.add(result.error);
			}
			expect(errors).toEqual(new Set(['no-pdf', 'no-data', 'damaged']));
		}
	});

	it('returns the whole text or damaged, when one byte of the data has changed', async () => {
		const text = '{"naam":"één"}';
		const bytes = await holding(text);
		const start = new TextDecoder('latin1').decode(bytes).indexOf('/BouwstenenscanData');
		for (let at = start + 19; at < start + 100; at += 1) {
			const result = await dataInPdf(bytes.with(at, (bytes[at] ?? 0) ^ 1));
			expect(result.ok ? result.value : result.error).toBeOneOf([text, 'damaged', 'no-data']);
		}
	});

	it('returns damaged for a wrong length, or bytes that are no text', async () => {
		const bytes = plainHolding('abcdef');
		const at = (words: string): number => new TextDecoder('latin1').decode(bytes).indexOf(words);
		const shorter = bytes.with(at('/Length 6') + 8, 0x35);
		expect(await dataInPdf(shorter)).toEqual({ ok: false, error: 'damaged' });
		expect(await dataInPdf(bytes.with(at('abcdef'), 0xff))).toEqual({ ok: false, error: 'damaged' });
	});

	it('stops decompressing data that would be larger than a file may be', async () => {
		const bomb = await holding(' '.repeat(maxFileBytes + 1));
		expect(bomb.length).toBeLessThan(100_000);
		expect(await dataInPdf(bomb)).toEqual({ ok: false, error: 'too-large' });
	});

	it('refuses arbitrary bytes, also behind the header of a PDF', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 300 }),
				fc.constantFrom('', '%PDF-1.7\n'),
				async (bytes, start) => {
					expect(await dataInPdf(new Uint8Array([...latin1(start), ...bytes]))).toEqual({
						ok: false,
						error: start === '' ? 'no-pdf' : 'no-data',
					});
				},
			),
		);
	});
});
