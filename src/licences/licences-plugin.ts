import type { Plugin } from 'vite';
import { licenceList } from './licence-list.ts';
import { fileOf, originOf } from './origin.ts';
import { otherParts } from './other-parts.ts';
import { packageIn, problemsOf, type ShippedPart } from './shipped-part.ts';

/** The address of the list, from the root of the site. */
const fileName = 'licenties.txt';

/**
 * Writes the licences of everything that the bundler put into the site, and fails the build if one is missing or not on
 * the list of allowed ones.
 */
export function licencesPlugin(others: (root: string) => readonly ShippedPart[] = otherParts): Plugin {
	let root = '';
	return {
		name: 'licences',
		apply: 'build',
		// what only renders the pages on this side is not shipped
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved(config) {
			root = config.root;
		},
		generateBundle(_options, bundle) {
			const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
			const { parts, problems } = shippedBy(ids, root);
			const all = [...parts, ...others(root)];
			const wrong = [...problems, ...all.flatMap(problemsOf)];
			if (wrong.length > 0) this.error(`These may not be shipped (src/licences/):\n${wrong.join('\n')}`);
			this.emitFile({ type: 'asset', name: fileName, fileName, source: licenceList(all) });
		},
	};
}

function shippedBy(
	ids: readonly string[],
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
