import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadExample } from './example.ts';
import { loadGlossary } from './glossary.ts';
import { loadPack } from './pack/load-pack.ts';
import { splitQuestionnaire } from './outline.ts';
import { loadCurrentPolicy } from './policy/current-policy.ts';
import { loadPractice } from './practice/practice.ts';
import { loadRenewals } from './editions/renewals.ts';
import { readingMinutes } from './reading-minutes.ts';
import { loadSeeds } from './editions/seeds.ts';
import { loadVoorbeelden } from './voorbeelden/load-voorbeelden.ts';

const prefix = 'virtual:questionnaire/';

const glossaryFile = fileURLToPath(new URL('./begrippen.yaml', import.meta.url));
const policyFile = fileURLToPath(new URL('./policy/beleid.yaml', import.meta.url));
const renewalsFile = fileURLToPath(new URL('./editions/renewals.yaml', import.meta.url));
const seedsFile = fileURLToPath(new URL('./editions/seeds.yaml', import.meta.url));

/**
 * Turns the questionnaire files into virtual modules that load on demand; an invalid file fails the build. The first
 * questionnaire, that of the start page, comes whole, and in the parts that a scan begins with: its outline and its first
 * theme. The others come only whole.
 */
export function questionnairePlugin(folder: string, ...others: readonly string[]): Plugin {
	const ownFiles = [glossaryFile, policyFile, renewalsFile, seedsFile];
	const folders = [...[folder, ...others].map((each) => resolve(each)), ...ownFiles];
	const read = (): Record<string, string> => ({
		...mainModules(folder),
		...otherModules(others),
		glossary: `export default ${parsed(loadGlossary(glossaryFile))};`,
		policy: `export default ${parsed(loadCurrentPolicy(policyFile))};`,
		renewals: `export default ${parsed(loadRenewals(renewalsFile))};`,
		seeds: `export default ${parsed(loadSeeds(seedsFile))};`,
	});
	let modules: Record<string, string> = {};
	return {
		name: 'questionnaire',
		buildStart() {
			modules = read();
		},
		configureServer(server) {
			server.watcher.add(folders);
			server.watcher.on('change', (file) => {
				if (!folders.some((each) => file.startsWith(each))) return;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		},
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			if (this.meta.watchMode) modules = read();
			return modules[id.slice(prefix.length + 1)];
		},
	};
}

function mainModules(folder: string): Record<string, string> {
	const { questionnaire, hash } = loadPack(folder);
	const { outline, dimensions } = splitQuestionnaire(questionnaire);
	const example = loadExample(folder);
	const { readIn, voorbeelden } = loadVoorbeelden(folder, questionnaire);
	const ref = { id: questionnaire.id, version: questionnaire.version, hash };
	return {
		outline: `export const outline = ${parsed(outline)};\nexport const ref = ${parsed(ref)};`,
		first: `export default ${parsed(dimensions[0])};`,
		minutes: `export default ${JSON.stringify(readingMinutes(questionnaire))};`,
		whole: `export default ${parsed(questionnaire)};`,
		example: `export default ${parsed(example)};`,
		practice: `export default ${parsed(loadPractice(folder))};`,
		voorbeelden: `export const { questionnaireId, readIn, voorbeelden } = ${parsed({ questionnaireId: questionnaire.id, readIn, voorbeelden })};`,
	};
}

function otherModules(folders: readonly string[]): Record<string, string> {
	const packs = folders.map(loadPack);
	const entries = packs.map(({ questionnaire: { id, version, title }, hash }) => {
		const head = JSON.stringify({ ref: { id, version, hash }, title });
		return `{ ...${head}, load: () => import('${prefix}whole/${id}') }`;
	});
	return {
		others: `export const others = [${entries.join(', ')}];`,
		...Object.fromEntries(
			packs.map(({ questionnaire }) => [
				`whole/${questionnaire.id}`,
				`export default ${parsed(questionnaire)};`,
			]),
		),
	};
}

/** Emits a `JSON.parse` call: browsers parse JSON faster than the same literal in script. */
function parsed(value: unknown): string {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
