import type { Plugin } from 'vite';

const scan = '../../../src/routes/scan/+page.svelte';

/**
 * Spares the first visitor requests. SvelteKit's client fetches each part of a page through a file of one line; here it
 * has the layout, the error page and the start page in itself, and gets the scan from the file with its code. The start
 * page names that file, so that the browser fetches it along with the page.
 */
export function nodeImports(): Plugin {
	return {
		name: 'node-imports',
		transform(code, id) {
			// the edition in one file, which is made elsewhere, has no requests to spare
			if (/\.svelte-kit\/generated\/client-optimized\/app\.js$/.test(id)) return withNodes(code);
			if (/\.svelte-kit\/generated\/client-optimized\/nodes\/2\.js$/.test(id))
				return `export { default as next } from "../${scan}";\n${code}`;
			return undefined;
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const manifest = bundle['.vite/manifest.json'];
				if (manifest?.type === 'asset') manifest.source = withoutDynamicImports(String(manifest.source));
			},
		},
	};
}

/**
 * Removes what is imported later from the manifest by which SvelteKit lists the files that a page needs at once: it
 * leaves a file out of that list when it meets it as a later import first.
 */
function withoutDynamicImports(manifest: string): string {
	return JSON.stringify(
		JSON.parse(manifest),
		(key, value: unknown) => (key === 'dynamicImports' ? undefined : value),
		2,
	);
}

/** Rewrites the generated text of the client; throws when SvelteKit generates another one than this expects. */
export function withNodes(code: string): string {
	const scanNode = /"\/scan": \[(\d+)\]/.exec(code)?.[1] ?? '';
	const replacements = [
		["import('./nodes/0')", 'Promise.resolve(layout)'],
		["import('./nodes/1')", 'Promise.resolve(errorPage)'],
		["import('./nodes/2')", 'Promise.resolve({ component: StartPage })'],
		[`import('./nodes/${scanNode}')`, `import('${scan}').then((page) => ({ component: page.default }))`],
	] as const;
	for (const text of ['"/": [2]', ...replacements.map(([from]) => from)]) {
		if (!code.includes(text)) throw new Error(`Not in app.js: ${text}`);
	}
	const imports = [
		"import * as layout from './nodes/0';",
		"import * as errorPage from './nodes/1';",
		"import StartPage from '../../../src/routes/+page.svelte';",
	];
	return [...imports, replacements.reduce((text, [from, to]) => text.replace(from, to), code)].join('\n');
}
