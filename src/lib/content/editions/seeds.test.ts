import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadPack } from '../pack/load-pack';
import { loadSeeds } from './seeds';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const packs = ['regio', 'wijk'].map((name) => loadPack(pathOf(`../${name}`)).questionnaire);
const statements = packs.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.statements));

it.each(loadSeeds(pathOf('./seeds.yaml')))(
	'seeds.yaml: names statements and facts that exist, at "$text"',
	(seed) => {
		const ids = new Set(statements.map(({ id }) => id));
		expect(seed.statements.filter((id) => !ids.has(id))).toEqual([]);
		expect(seed.bron.filter((id) => !packs.some(({ sources }) => Object.hasOwn(sources, id)))).toEqual([]);
	},
);
