import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inOneFile } from './in-one-file.ts';

const folder = 'build-single';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Collects the pictures that pages show, without those for installing the site. */
function picturesIn(subfolder: string): Record<string, string> {
	const names = readdirSync(join(folder, subfolder)).filter((name) => name.endsWith('.webp'));
	return Object.fromEntries(
		names.map((name) => {
			const content = readFileSync(join(folder, subfolder, name), 'base64');
			return [`/${subfolder}/${name}`, `data:image/webp;base64,${content}`];
		}),
	);
}

await build({ mode: 'single', configFile: 'src/tools/single.config.ts' });
const html = inOneFile(read('index.html'), {
	icon: `data:image/png;base64,${readFileSync(join(folder, 'favicon.png'), 'base64')}`,
	texts: { '/licenties.txt': read('licenties.txt') },
	pictures: picturesIn('handleiding'),
});
rmSync(folder, { recursive: true });
mkdirSync(folder);
writeFileSync(join(folder, 'bouwstenenscan.html'), html);
console.log(`${folder}/bouwstenenscan.html: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);
