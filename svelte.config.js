import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/** The version names the offline cache: it must differ when any input differs, and not when none does. */
function buildVersion() {
	const hash = createHash('sha256');
	for (const folder of ['src', 'static']) {
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
			hash.update(path).update(readFileSync(path));
		}
	}
	for (const path of ['package-lock.json', 'svelte.config.js', 'vite.config.ts'])
		hash.update(readFileSync(path));
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	return `${version}-${hash.digest('hex').slice(0, 8)}`;
}

// `npm run build:single` makes the edition in one file, which has to find all it needs in itself
const isSingle = process.env.EDITION === 'single';

const oneFile = {
	// the types in the usual place stay those of the site
	outDir: '.svelte-kit/single',
	output: { bundleStrategy: 'inline' },
	router: { type: 'hash' },
	// leaves out routes/+layout.js: pages behind a # are not prerendered
	moduleExtensions: ['.ts'],
};

/** The policy allows our own scripts in each page by their contents; kit only knows those that it writes itself. */
const ownScripts = ['src/restore-slash.js', 'src/hold-press.js'].map(
	(file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`,
);

const sameSite = isSingle ? 'data:' : 'self';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(isSingle ? { pages: 'build-single' } : { precompress: true, strict: true }),
		// `makeOfflineCopy` registers it; pictures for who is about to install have no use offline
		serviceWorker: { register: false, files: (file) => !file.startsWith('beeld/') },
		...(isSingle ? oneFile : {}),
		version: { name: buildVersion() },
		paths: { relative: !isSingle },
		inlineStyleThreshold: 25_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...ownScripts],
				'style-src': ['self'],
				// kit's own route announcer carries this one style attribute
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'connect-src': [sameSite],
				'font-src': [sameSite],
				'img-src': ['self', 'data:', 'blob:'],
				'manifest-src': ['self'],
				// the worker is started from the text of a file of our own
				'worker-src': ['self', 'blob:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'frame-src': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'bouwstenenscan-worker', 'bouwstenenscan-offline'],
			},
		},
	},
};
