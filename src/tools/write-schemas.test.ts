import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from './write-schemas';

describe('the published JSON Schemas', async () => {
	it.each(await schemaFiles())(
		'$path says what the parser checks; else run src/tools/write-schemas.ts',
		(file) => {
			expect(readFileSync(file.path, 'utf8')).toBe(file.text);
		},
	);
});
