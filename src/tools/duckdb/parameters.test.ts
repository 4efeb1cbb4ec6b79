import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPack } from '../../lib/content/pack/load-pack';
import { withParameters } from './parameters';

const sqlFile = 'src/tools/duckdb/verzameling.sql';

// not among the tests with other programs: a new text of a statement must fail here at once
it('SQL: has the thresholds, statements and private statements of the app', async () => {
	const { questionnaire, hash } = loadPack('src/lib/content/regio');
	const sql = withParameters(readFileSync(sqlFile, 'utf8'), questionnaire, hash);
	await expect(sql).toMatchFileSnapshot('verzameling.sql');
});
