import type { Random } from '../random.ts';
import { deflatedPdfAround, pdfAround } from './samples.ts';

/** Wraps a text in a report, intact or with an error in the part that we read. */
export function pdfFrom(text: string, random: Random): Buffer {
	return Buffer.from(
		random.pick([
			() => pdfAround(text),
			() => pdfAround(text, random.below(2 * text.length)),
			() => pdfAround(text, 9_999_999_999),
			() => pdfAround(text).replace('endstream', 'endstraem'),
			() => pdfAround(text).replace('/Length', '/Filter /FlateDecode /Length'),
			() => pdfAround(text).replace(/Data \d+/, 'Data 99999999999'),
			() => pdfAround(text).replace('>>', ' '.repeat(100_000)),
			() => `%PDF-1.7\n${'/BouwstenenscanData 1'.repeat(20_000)}`,
			() => pdfAround(pdfAround(text)),
			() => deflatedPdfAround(text),
			() => withAnotherByte(deflatedPdfAround(text), random),
		])(),
	);
}

function withAnotherByte(file: Buffer, random: Random): Buffer {
	file.writeUInt8(random.below(256), random.below(file.length));
	return file;
}
