import { describe, expect, it, vi } from 'vitest';
import { readFonts } from '../../../tests/pdf-fixture';
import { readPdf } from '../../../tests/read-pdf';
import { openPaper } from './paper';
import { tag } from './tag';
import { styles } from './theme';

const details = {
	title: 'Verslag',
	subject: 'Uitkomst',
	creator: 'Proef',
	madeAt: '2026-11-22T09:30:00.000Z',
	fileId: '0123456789abcdef0123456789abcdef',
	attachment: null,
} as const;

async function wordsOnPages(): Promise<readonly string[]> {
	const paper = openPaper(await readFonts(), details);
	paper.mark(tag('P'), () => {
		paper.text('eerste', 20, 30, styles.body);
	});
	paper.addPage();
	paper.mark(tag('P'), () => {
		paper.text('tweede', 20, 30, styles.body);
	});
	const file = new Uint8Array(await (await paper.finish()).arrayBuffer());
	expect(new TextDecoder('latin1').decode(file).match(/\/Filter \/FlateDecode/g)?.length).toBeGreaterThan(2);
	const { pages } = await readPdf(file);
	return pages.map((boxes) => boxes.map(({ text }) => text).join(''));
}

describe('compressPages', () => {
	it('compresses pages that a reader can open', async () => {
		expect(await wordsOnPages()).toEqual(['eerste', 'tweede']);
	});

	it('leaves it to jsPDF, in a browser without a compressor', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		try {
			expect(await wordsOnPages()).toEqual(['eerste', 'tweede']);
		} finally {
			vi.unstubAllGlobals();
		}
	});
});
