import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { loadExample } from '../../src/lib/content/example.ts';
import { readYaml } from '../../src/lib/content/load-pack.ts';
import { dimensionSchema, metaSchema, sourcesSchema } from '../../src/lib/content/questionnaire.ts';

// Reports on every YAML file of a questionnaire folder on its own, so that one wrong file hides no other.
const folder = process.argv[2] ?? 'src/lib/content/regio';
let failures = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
	try {
		check(file);
		console.log(`${file}: in orde`);
	} catch (error) {
		failures += 1;
		console.error(error instanceof Error ? error.message : error);
	}
}
process.exitCode = failures > 0 ? 1 : 0;

function check(file: string): void {
	if (file === 'questionnaire.yaml') readYaml(folder, file, metaSchema);
	else if (file === 'bronnen.yaml') readYaml(folder, file, sourcesSchema);
	else if (file === 'voorbeeld.yaml') loadExample(folder);
	else {
		const { id } = readYaml(folder, file, dimensionSchema);
		if (`${id}.yaml` !== basename(file)) throw new Error(`${file}: id is ${id}`);
	}
}
