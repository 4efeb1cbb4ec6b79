import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from './write-schemas';

describe('schemaFiles', async () => {
	it.each(await schemaFiles())('$path: matches the parser; else run src/tools/write-schemas.ts', (file) => {
		expect(readFileSync(file.path, 'utf8')).toBe(file.text);
	});
});
