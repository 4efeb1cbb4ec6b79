import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../../tests/fixtures', import.meta.url));

const texts = readdirSync(folder)
	.filter((name) => name.endsWith('.bouwstenenscan'))
	.sort()
	.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Repeats small files: a change in one of them more often hits something that matters. */
const small = texts.filter((text) => text.length < 50_000);

const [first, ...others] = [...small, ...small, ...small, ...small, ...texts];
if (first === undefined) throw new Error('There are no fixtures to break');

/** Intact files of every kind. */
export const samples: readonly [string, ...string[]] = [first, ...others];

/** Minimal report of version 0.1.0, which carries this text uncompressed. */
export const pdfAround = (text: string, length = Buffer.byteLength(text)): string =>
	`%PDF-1.7\n1 0 obj\n<<${entries(length)}/Length ${String(length)}>>\nstream\n${text}${tail}`;

/** Minimal report that carries this text compressed, as reports do now. */
export function deflatedPdfAround(text: string): Buffer {
	const data = deflateSync(text);
	const head = `${entries(data.length)}/Filter/FlateDecode/Length ${String(data.length)}`;
	return Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n<<${head}>>\nstream\n`), data, Buffer.from(tail)]);
}

const entries = (length: number): string => `/Type /EmbeddedFile/BouwstenenscanData ${String(length)}`;

const tail = '\nendstream\nendobj\nstartxref\n9\n%%EOF\n';
