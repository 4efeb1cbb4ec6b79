import type { Plugin } from 'vite';
import { licenceList } from './licence-list.ts';
import { fileOf, originOf } from './origin.ts';
import { otherParts } from './other-parts.ts';
import { packageIn, problemsOf, type ShippedPart } from './shipped-part.ts';

/** Path of the list from the root of the site. */
const fileName = 'licenties.txt';

/**
 * Writes the licences of all code that the bundler put into the site and its workers; fails the build when one is
 * missing or not allowed.
 */
export function licencesPlugin(others: (root: string) => readonly ShippedPart[] = otherParts): Plugin {
	let root = '';
	const inWorkers = new Map<string, readonly string[]>();
	return {
		name: 'licences',
		// a worker is a separate bundle with its own plugins, finished before the site
		config: () => ({ worker: { plugins: () => [workerModules(inWorkers)] } }),
		apply: 'build',
		// code that only prerenders pages is not shipped
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved(config) {
			root = config.root;
		},
		generateBundle(_options, bundle) {
			const unseen = Object.values(bundle).flatMap((file) =>
				file.type === 'asset' && file.fileName.endsWith('.js') && !inWorkers.has(file.fileName)
					? [`${file.fileName}: nobody knows what is in this script`]
					: [],
			);
			const { parts, problems: unknown } = shippedBy(
				new Set([...modulesIn(bundle), ...[...inWorkers.values()].flat()]),
				root,
			);
			const problems = [...unseen, ...unknown];
			const all = [...parts, ...others(root)];
			const wrong = [...problems, ...all.flatMap(problemsOf)];
			if (wrong.length > 0) this.error(`These may not be shipped (src/licences/):\n${wrong.join('\n')}`);
			this.emitFile({ type: 'asset', name: fileName, fileName, source: licenceList(all) });
		},
	};
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...rest: never[]) => unknown>>[1];

const modulesIn = (bundle: Bundle): readonly string[] =>
	Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));

/** Records the modules in each worker script. */
const workerModules = (found: Map<string, readonly string[]>): Plugin => ({
	name: 'licences-in-workers',
	generateBundle(_options, bundle) {
		for (const { fileName } of Object.values(bundle)) found.set(fileName, modulesIn(bundle));
	},
});

function shippedBy(
	ids: ReadonlySet<string>,
	root: string,
): { readonly parts: readonly ShippedPart[]; readonly problems: readonly string[] } {
	const filesPerPackage = new Map<string, string[]>();
	const problems: string[] = [];
	for (const id of ids) {
		const origin = originOf(id, root);
		if (origin.kind === 'unknown') problems.push(`${id.replace('\0', '')}: nobody knows whose this is`);
		if (origin.kind !== 'package') continue;
		const files = filesPerPackage.get(origin.folder) ?? [];
		filesPerPackage.set(origin.folder, id.startsWith('\0') ? files : [...files, fileOf(id)]);
	}
	return { parts: Array.from(filesPerPackage, ([folder, files]) => packageIn(folder, files)), problems };
}
