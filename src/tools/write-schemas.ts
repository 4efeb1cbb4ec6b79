import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as json from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import { format } from 'prettier/standalone';
import { dimensionSchema } from '../lib/content/questionnaire.ts';
import { scanFileSchema } from '../lib/scan/scan-file.ts';
import { backupFileSchema } from '../lib/session/files/backup-file.ts';
import { packFileSchema } from '../lib/session/files/pack-file.ts';
import { milestoneFileSchema, sessionFileSchema } from '../lib/session/files/session-file.ts';

const schemas = [
	{
		path: 'static/schema/scan-file-3.schema.json',
		title: 'Bestand van één zelfscan in de Bouwstenenscan, formaat 3',
		schema: scanFileSchema,
	},
	{
		path: 'static/schema/session-file-3.schema.json',
		title: 'Bestand van één bijeenkomst in de Bouwstenenscan, formaat 3',
		schema: sessionFileSchema,
	},
	{
		path: 'static/schema/milestone-file-3.schema.json',
		title: 'Bestand van één peilmoment in de Bouwstenenscan, formaat 3',
		schema: milestoneFileSchema,
	},
	{
		path: 'static/schema/backup-file-3.schema.json',
		title: 'Reservekopie van de Bouwstenenscan, formaat 3',
		schema: backupFileSchema,
	},
	{
		path: 'static/schema/pack-file-3.schema.json',
		title: 'Bestand van één vragenlijst voor de Bouwstenenscan, formaat 3',
		schema: packFileSchema,
	},
	{
		path: 'src/lib/content/dimension.schema.json',
		title: 'Eén thema van een vragenlijst',
		schema: dimensionSchema,
	},
] as const;

/** JSON Schemas of the formats that others read and write, as they belong in the repository. */
export async function schemaFiles(): Promise<readonly { readonly path: string; readonly text: string }[]> {
	return Promise.all(schemas.map(async (entry) => ({ path: entry.path, text: await textOf(entry) })));
}

async function textOf({ title, schema }: (typeof schemas)[number]): Promise<string> {
	// JSON Schema can't express every check of the parser, such as that two places agree.
	const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
	const text = JSON.stringify({ $schema, title, ...rest });
	return format(text, { parser: 'json', plugins: [json, estree], useTabs: true, printWidth: 110 });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	for (const { path, text } of await schemaFiles()) writeFileSync(path, text);
}
