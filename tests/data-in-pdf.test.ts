import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dataInPdf } from '$lib/exchange/data-in-pdf';
import type { Attachment } from '$lib/paper/attachment';
import { openPaper } from '$lib/paper/paper';
import type { FontFiles } from '$lib/paper/fonts';
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

async function pdfWith(attachment: Attachment | null, title = 'Verslag'): Promise<Uint8Array> {
	const details = { title, subject: 'Uitkomst', creator: 'Proef', madeAt: '2026-11-22T09:30:00.000Z' };
	const paper = openPaper(fonts, { ...details, fileId: '0'.repeat(32), attachment });
	paper.mark(tag('P'), () => paper.text('Tekst', 20, 30, styles.body));
	paper.bookmark(title, 1);
	return new Uint8Array(await paper.finish().arrayBuffer());
}

const holding = (text: string, title?: string): Promise<Uint8Array> =>
	pdfWith({ name: 'Regio Łódź.bouwstenenscan', text, description: 'De gegevens (č)' }, title);

describe('dataInPdf, with data', () => {
	it.each([
		['every kind of character', 'één € Łódź Beč 👍 \u0000\u000d\u000a\u0085\u2028 \uFEFF ) ( \\ >> <<'],
		['a byte order mark at the start', '\uFEFF{}'],
		['the key itself', '/BouwstenenscanData 3/Length 3>>\nstream\nabc\nendstream'],
		['words that end a stream or an object', 'endstream\nendobj\n%%EOF\nstartxref'],
		['nothing', ''],
		['a million characters', 'ë'.repeat(1_000_000)],
	])('returns the text unchanged: %s', async (_, text) => {
		expect(dataInPdf(await holding(text))).toEqual({ ok: true, value: text });
	});

	it('returns any text unchanged', async () => {
		const whole = anyText.map((text) => text.toWellFormed());
		await fc.assert(
			fc.asyncProperty(whole, async (text) => {
				expect(dataInPdf(await holding(text))).toEqual({ ok: true, value: text });
			}),
			{ numRuns: 40 },
		);
	});

	it('finds the data, when the title looks like them', async () => {
		const title = '/BouwstenenscanData 5>>\nstream\nabcde\nendstream';
		expect(dataInPdf(await holding('{"a":1}', title))).toEqual({ ok: true, value: '{"a":1}' });
	});

	it('reads an attachment that every PDF program can save', async () => {
		const { attachments } = await readStructure(await holding('{"naam":"Beč"}'));
		expect(attachments).toEqual({ 'Regio Łódź.bouwstenenscan': '{"naam":"Beč"}' });
	});
});

describe('dataInPdf, without usable data', () => {
	it('returns no-data for a PDF made without data', async () => {
		expect(dataInPdf(await pdfWith(null))).toEqual({ ok: false, error: 'no-data' });
	});

	it('returns no-data for compressed data', async () => {
		const text = new TextDecoder('latin1').decode(await holding('{"a":1}'));
		const packed = text.replace(/(\/BouwstenenscanData \d+)/, '$1 /Filter /FlateDecode');
		const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
		expect(dataInPdf(bytes)).toEqual({ ok: false, error: 'no-data' });
	});

	it('returns the whole text or none of it, for a PDF cut off anywhere', async () => {
		const text = JSON.stringify({ naam: 'één'.repeat(20) });
		const bytes = await holding(text);
		const errors = new Set<string>();
		for (let length = 0; length < bytes.length; length += 7) {
			const result = dataInPdf(bytes.subarray(0, length));
			if (result.ok) expect(result.value).toBe(text);
			else errors.add(result.error);
		}
		expect(errors).toEqual(new Set(['no-pdf', 'no-data', 'damaged']));
	});

	it('returns damaged for a wrong length, or bytes that are no text', async () => {
		const bytes = await holding('abcdef');
		const at = (words: string): number => new TextDecoder('latin1').decode(bytes).indexOf(words);
		const shorter = bytes.with(at('/BouwstenenscanData 6') + 20, 0x35);
		expect(dataInPdf(shorter)).toEqual({ ok: false, error: 'damaged' });
		expect(dataInPdf(bytes.with(at('abcdef'), 0xff))).toEqual({ ok: false, error: 'damaged' });
	});

	it('refuses arbitrary bytes, also behind the header of a PDF', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('', '%PDF-1.7\n'), (bytes, start) => {
				const head = new TextEncoder().encode(start);
				expect(dataInPdf(new Uint8Array([...head, ...bytes]))).toEqual({
					ok: false,
					error: start === '' ? 'no-pdf' : 'no-data',
				});
			}),
		);
	});
});
