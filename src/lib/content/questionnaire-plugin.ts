import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadExample, withoutWords } from './example.ts';
import { loadPack } from './load-pack.ts';
import { splitQuestionnaire } from './outline.ts';

const prefix = 'virtual:questionnaire/';

/** Turns the YAML of one questionnaire into modules that load when they are needed; a wrong file fails the build. */
export function questionnairePlugin(folder: string): Plugin {
	let modules: Record<string, string> = {};
	return {
		name: 'questionnaire',
		buildStart() {
			modules = moduleSources(folder);
		},
		configureServer(server) {
			server.watcher.add(resolve(folder));
			server.watcher.on('change', (file) => {
				if (!file.startsWith(resolve(folder))) return;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		},
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			if (this.meta.watchMode) modules = moduleSources(folder);
			return modules[id.slice(prefix.length + 1)];
		},
	};
}

function moduleSources(folder: string): Record<string, string> {
	const { questionnaire, hash } = loadPack(folder);
	const { outline, dimensions, advice } = splitQuestionnaire(questionnaire);
	const example = loadExample(folder);
	const ref = { id: questionnaire.id, version: questionnaire.version, hash };
	const loaders = dimensions.map(({ id }) => `${id}: () => import('${prefix}dimension/${id}')`);
	return {
		outline: `export const outline = ${parsed(outline)};\nexport const ref = ${parsed(ref)};`,
		dimensions: `export const loaders = { ${loaders.join(', ')} };`,
		advice: `export default ${parsed(advice)};`,
		example: `export default ${parsed(example)};`,
		'example-levels': `export default ${parsed(withoutWords(example))};`,
		...Object.fromEntries(
			dimensions.map((content) => [`dimension/${content.id}`, `export default ${parsed(content)};`]),
		),
	};
}

/** As a string to parse: browsers read JSON faster than the same literal in script. */
function parsed(value: unknown): string {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
