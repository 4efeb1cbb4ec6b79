import { expect, it } from 'vitest';
import example from 'virtual:questionnaire/example';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { exampleScan } from '$lib/scan/example-scan';
import { scanWall } from './scan-wall';

const { outline, ref } = bundledQuestionnaire;

const file = (rows: unknown): string =>
	`import type { WallRow } from './wall-row';

/** Wall of the example region, precomputed so that the start page needs no scoring code. */
export const exampleWall: readonly WallRow[] = ${JSON.stringify(rows, null, '\t')};
`;

it('exampleWall: matches the wall that the scoring rules give the example', async () => {
	const rows = scanWall(outline, exampleScan(example, outline, ref));
	expect(rows.length).toBeGreaterThan(5);
	await expect(file(rows)).toMatchFileSnapshot('./example-wall.ts');
});
