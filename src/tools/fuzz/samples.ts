import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** Minimal report that carries this text. */
export function pdfAround(text: string, length = Buffer.byteLength(text)): string {
	const entries = `/Type /EmbeddedFile/BouwstenenscanData ${String(length)}/Length ${String(length)}`;
	return `%PDF-1.7\n1 0 obj\n<<${entries}>>\nstream\n${text}\nendstream\nendobj\nstartxref\n9\n%%EOF\n`;
}
